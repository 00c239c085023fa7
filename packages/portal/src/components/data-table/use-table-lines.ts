import { useLingui } from '@lingui/react/macro'
import { useDeferredValue, useMemo, useState } from 'react'
import { arrangeRows, type Grouping, groupId } from './arrange-rows.ts'
import type { Column, Sort } from './column.ts'
import { columnTemplate, fittingColumns } from './fitting-columns.ts'
import type { GroupFolding } from './group-folding.ts'

/** Below this width each row is a card of two lines. */
const cardsBelow = 640
/** What a line has beside its columns: the padding at both edges, and the box that selects it. */
const besideColumns = { padding: 24, box: 32 } as const

/** From so many rows on, sorting and drawing them anew gives way to the next key or click. */
const manyRows = 300

const nothingFolded: ReadonlySet<string> = new Set()

interface LineOptions<Row> {
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly columns: readonly Column<Row>[]
  readonly shownColumns?: readonly string[] | undefined
  readonly sort: Sort | null
  readonly grouping: Grouping<Row> | null
  readonly folding?: GroupFolding | undefined
  readonly width: number | null
  readonly isSelectable: boolean
}

/** The lines and columns of a table as they are drawn at a width. */
export function useTableLines<Row>(options: LineOptions<Row>) {
  const { rows, rowKey, columns, shownColumns, sort, grouping, width, isSelectable } = options
  const { i18n } = useLingui()
  const { folded, toggleFolded } = useFolded(grouping, options.folding)
  const language = i18n.locale
  const asked = useMemo(
    () => ({ rows, rowKey, columns, sort, grouping, folded, language }),
    [rows, rowKey, columns, sort, grouping, folded, language],
  )
  const deferred = useDeferredValue(asked)
  const drawn = rows.length > manyRows ? deferred : asked
  const items = useMemo(() => arrangeRows(drawn.rows, drawn), [drawn])
  const layout = width !== null && width < cardsBelow ? ('cards' as const) : ('columns' as const)
  const shown = useMemo(() => {
    const chosen = columns.filter(({ id, rank }) => shownColumns?.includes(id) !== false || rank === undefined)
    if (layout === 'cards') return chosen.filter(({ card }) => card !== 'none')
    const room = (width ?? 1e4) - besideColumns.padding - (isSelectable ? besideColumns.box : 0)
    return fittingColumns(chosen, room)
  }, [columns, shownColumns, layout, width, isSelectable])
  return {
    items,
    /** What these lines are grouped by: the one asked for, once they are. */
    grouping: drawn.grouping,
    layout,
    columns: shown,
    template: `${isSelectable ? '20px ' : ''}${columnTemplate(shown)}`,
    /** The keys of all rows, also of those that are folded away, in the order in which they stand. */
    order: () =>
      arrangeRows(drawn.rows, { ...drawn, folded: nothingFolded }).flatMap((item) =>
        item.kind === 'row' ? [item.id] : [],
      ),
    /** The keys of the rows of a group. */
    membersOf: (group: string) => drawn.rows.filter((row) => drawn.grouping?.groupOf(row) === group).map(rowKey),
    toggleFolded,
  }
}

/** The ids of the headings whose rows are folded away: kept here, or beside the table where it is told so. */
function useFolded(grouping: { readonly id: string } | null, folding: GroupFolding | undefined) {
  const [own, setOwn] = useState(nothingFolded)
  const given = folding?.folded
  const ids = useMemo(
    () =>
      grouping === null || given === undefined ? null : new Map(given.map((name) => [groupId(grouping, name), name])),
    [grouping, given],
  )
  const folded = useMemo(() => (ids === null ? own : new Set(ids.keys())), [ids, own])

  function toggleFolded(id: string): void {
    if (folding === undefined || grouping === null) setOwn((before) => toggled(before, id))
    else if (ids?.has(id)) folding.onFolded(folding.folded.filter((name) => name !== ids.get(id)))
    else folding.onFolded([...folding.folded, id.slice(groupId(grouping, '').length)])
  }

  return { folded, toggleFolded }
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(ids)
  if (!next.delete(id)) next.add(id)
  return next
}
