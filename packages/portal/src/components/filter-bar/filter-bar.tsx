import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { IconFilter } from '@tabler/icons-react'
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { OnDemand } from '../floating/on-demand.tsx'
import { PartOnDemand } from '../floating/part-on-demand.ts'
import { useReturnedFocus } from '../floating/use-returned-focus.ts'
import { useCommands } from '../keyboard/keyboard-context.ts'
import type { FilterField } from '../list-view/filter-field.ts'
import { choiceCounts } from '../list-view/filter-rows.ts'
import { withImplied } from '../list-view/implied-filters.ts'
import { type Filter, isFiltered, type ListView } from '../list-view/list-view.ts'
import { BarButton } from './bar-button.tsx'
import classes from './filter-bar.module.css'
import { FilterChips } from './filter-chips.tsx'
import { SearchBox } from './search-box.tsx'

const filterPanel = new PartOnDemand(async () => (await import('./filter-panel.tsx')).FilterPanel)

interface FilterBarProps<Row> {
  readonly view: ListView
  readonly onView: (view: ListView) => void
  /** Keep the list with `useMemo`. */
  readonly fields: readonly FilterField<Row>[]
  /** `null` where the server filters: how many rows have a choice is not known here then. */
  readonly textOf: ((row: Row) => string) | null
  /** All rows, before anything is filtered; absent while they are on their way. */
  readonly rows: readonly Row[] | undefined
  /** How many rows the filters leave. */
  readonly shown: number
  /** The filters that hold by themselves: each as long as the person asks for nothing of its field. Keep the list. */
  readonly implied?: readonly Filter[]
  /** How many there are, where `rows` are not all of them. */
  readonly all?: number
  /** What stands before everything else, such as the way to another view of the same. */
  readonly before?: ReactNode
  /** Further controls of the list, such as a `DisplayButton` and `SavedViewsButton`. */
  readonly children?: ReactNode
}

interface OpenPanel {
  readonly anchor: HTMLElement
  /** The field whose values are asked for at once. */
  readonly field: string | null
}

/** Searches and filters a list: what is filtered by stands below as chips, how many rows are left at the end. */
export function FilterBar<Row>(props: FilterBarProps<Row>) {
  const { view, onView, fields, textOf, rows = [], implied = [], shown, all, before, children } = props
  const { t } = useLingui()
  const [open, setOpen] = useState<OpenPanel | null>(null)
  const button = useRef<HTMLButtonElement>(null)
  useReturnedFocus(open?.anchor ?? null)
  useFilterCommand(button)
  const close = useCallback(() => setOpen(null), [])

  function toggle(anchor: HTMLElement, field: string | null): void {
    setOpen((was) => (was?.anchor === anchor ? null : { anchor, field }))
  }

  function countsOf(id: string): ReadonlyMap<string, number> | null {
    if (textOf === null) return null
    const field = fields.find((one) => one.id === id)
    return field?.kind === 'choice'
      ? choiceCounts(rows, field, { fields, textOf, view: withImplied(view, implied) })
      : new Map()
  }

  return (
    <search className={classes.bar} aria-label={t`This list`}>
      <div className={classes.tools}>
        {before}
        <SearchBox value={view.text} onChange={(text) => onView({ ...view, text })} />
        <BarButton
          ref={button}
          icon={IconFilter}
          isOpen={open !== null && open.field === null}
          onPointerEnter={() => filterPanel.preload()}
          onClick={({ currentTarget }) => toggle(currentTarget, null)}
        >
          <Trans>Filter</Trans>
        </BarButton>
        {children}
        <span className={classes.count} role="status">
          <RowCount shown={shown} all={all ?? rows.length} isFiltered={isFiltered(view)} />
        </span>
      </div>
      <FilterChips view={view} onView={onView} fields={fields} onOpen={toggle} />
      {open === null ? null : (
        <OnDemand part={filterPanel} props={{ ...open, onClose: close, view, onView, fields, countsOf }} />
      )}
    </search>
  )
}

interface RowCountProps {
  readonly shown: number
  readonly all: number
  readonly isFiltered: boolean
}

function RowCount({ shown, all, isFiltered }: RowCountProps) {
  const { i18n } = useLingui()
  if (!isFiltered) return all === 0 ? null : <Plural value={all} one="# row" other="# rows" />
  const part = i18n.number(shown)
  const whole = i18n.number(all)
  return (
    <Trans>
      {part} of {whole}
    </Trans>
  )
}

function useFilterCommand(button: React.RefObject<HTMLButtonElement | null>): void {
  const { t } = useLingui()
  const commands = useMemo(
    () => [
      {
        id: 'filter-list',
        title: t`Filter this list`,
        section: t`In a list`,
        shortcut: 'f',
        run: () => button.current?.click(),
      },
    ],
    [t, button],
  )
  useCommands(commands)
}
