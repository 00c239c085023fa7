import type { Column, Sort } from './column.ts'

/** Puts the rows of a table under headings. */
export interface Grouping<Row> {
  readonly id: string
  /** What the rows are grouped by: "Phase". */
  readonly name: string
  /** The group of a row. */
  readonly groupOf: (row: Row) => string
  /** What the heading of a group says. */
  readonly nameOf: (group: string) => string
  /** The order of the groups; those that it lacks follow in the order in which they come up. */
  readonly order?: readonly string[]
}

export interface RowItem<Row> {
  readonly kind: 'row'
  readonly id: string
  readonly row: Row
}

export interface GroupItem {
  readonly kind: 'group'
  readonly id: string
  readonly group: string
  readonly count: number
  readonly isOpen: boolean
}

/** One line of a table: a row, or the heading of a group of rows. */
export type TableItem<Row> = RowItem<Row> | GroupItem

interface Arrangement<Row> {
  readonly rowKey: (row: Row) => string
  readonly columns: readonly Column<Row>[]
  readonly sort: Sort | null
  readonly grouping: Grouping<Row> | null
  /** The ids of the group headings whose rows are folded away. */
  readonly folded: ReadonlySet<string>
  /** The language whose order letters follow. */
  readonly language: string
}

/**
 * The lines of a table from the first to the last. Rows that compare equal keep the order in which they were given;
 * rows of a folded group are left out, and counted at its heading.
 */
export function arrangeRows<Row>(rows: readonly Row[], arrangement: Arrangement<Row>): readonly TableItem<Row>[] {
  const { grouping } = arrangement
  const sorted = sortRows(rows, arrangement)
  const asItem = (row: Row): RowItem<Row> => ({ kind: 'row', id: arrangement.rowKey(row), row })
  if (grouping === null) return sorted.map(asItem)
  return groupsOf(sorted, grouping).flatMap(([group, members]): readonly TableItem<Row>[] => {
    const id = groupId(grouping, group)
    const isOpen = !arrangement.folded.has(id)
    const heading: GroupItem = { kind: 'group', id, group, count: members.length, isOpen }
    return isOpen ? [heading, ...members.map(asItem)] : [heading]
  })
}

/** The id of a group's heading; no key of a row begins like it. */
export function groupId(grouping: { readonly id: string }, group: string): string {
  return `\u0000${grouping.id}\u0000${group}`
}

function sortRows<Row>(rows: readonly Row[], { columns, sort, language }: Arrangement<Row>): readonly Row[] {
  const sortValue = columns.find(({ id }) => id === sort?.column)?.sortValue
  if (sort === null || sortValue === undefined) return rows
  const collator = new Intl.Collator(language, { numeric: true })
  const turn = sort.direction === 'ascending' ? 1 : -1
  const keyed = rows.map((row) => ({ row, value: sortValue(row) }))
  keyed.sort((a, b) => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null)
    return turn * compare(a.value, b.value, collator)
  })
  return keyed.map(({ row }) => row)
}

function compare(a: string | number, b: string | number, collator: Intl.Collator): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return collator.compare(String(a), String(b))
}

function groupsOf<Row>(rows: readonly Row[], grouping: Grouping<Row>): readonly (readonly [string, readonly Row[]])[] {
  const groups = new Map<string, Row[]>((grouping.order ?? []).map((group) => [group, []]))
  for (const row of rows) {
    const group = grouping.groupOf(row)
    const members = groups.get(group)
    if (members === undefined) groups.set(group, [row])
    else members.push(row)
  }
  return [...groups].filter(([, members]) => members.length > 0)
}
