import type { HistoryEntry } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { useEffect, useMemo, useRef } from 'react'
import type { TableItem } from '../../components/data-table/arrange-rows.ts'
import type { TableHands } from '../../components/data-table/perform-action.ts'
import { tableEvents } from '../../components/data-table/table-events.ts'
import { usePrinting } from '../../components/data-table/use-printing.ts'
import type { RowSelection } from '../../components/data-table/use-row-selection.ts'
import { useTableFocus } from '../../components/data-table/use-table-focus.ts'
import { useKeyboard } from '../../components/keyboard/keyboard-context.ts'
import { DayLine } from '../entry/day-line.tsx'
import { EntryLine, type EntryWork } from '../entry/entry-line.tsx'
import classes from './history-list.module.css'
import { type EventKeys, useEventKeys } from './use-event-keys.ts'
import { useVirtualHistory } from './use-virtual-history.ts'

const nearTheEnd = 12

interface HistoryListProps extends EventKeys {
  readonly lines: readonly TableItem<HistoryEntry>[]
  readonly selection: RowSelection
  readonly work: EntryWork
  /** The event that the list is brought to, once it is there; `null` leaves the list where it is. */
  readonly sought: number | null
  readonly onFound: () => void
  /** The end of what has been loaded is near. */
  readonly onEnd: () => void
}

/** What happened, the newest first, day by day. As many lines are drawn as the window shows. */
export function HistoryList(props: HistoryListProps) {
  const { lines, selection, work, sought, onFound, onEnd } = props
  const { t } = useLingui()
  const { hasSingleKeys } = useKeyboard()
  const list = useRef<HTMLOListElement>(null)
  const { activeIndex: index, focusLine, onFocus, onBlur } = useTableFocus({ items: lines, table: list })
  // The heading of a day takes no focus: the first event below it does.
  const activeIndex = lines[index]?.kind === 'group' ? index + 1 : index
  const { drawn, height, last, measure, scrollTo } = useVirtualHistory({ lines, activeIndex, list })
  const goTo = (to: number) => {
    const row = nearestRow(lines, { from: activeIndex, to })
    const id = lines[row]?.id
    if (id === undefined) return
    scrollTo(row)
    focusLine(id)
  }
  const keys = useEventKeys(props, () => goTo(activeIndex))
  const hands: TableHands<HistoryEntry> = {
    items: lines,
    order: () => lines.flatMap((line) => (line.kind === 'row' ? [line.id] : [])),
    membersOf: () => [],
    selection,
    onOpen: props.onOpen,
    rowKeys: keys,
    page: () => Math.max(1, Math.floor(window.innerHeight / 96)),
    goTo,
    toggleFolded: () => undefined,
  }
  useSought({ lines, sought, onFound, goTo, scrollTo })
  const isNearEnd = last >= lines.length - nearTheEnd
  // biome-ignore lint/correctness/useExhaustiveDependencies: other lines can leave the end near
  useEffect(() => {
    if (isNearEnd) onEnd()
  }, [isNearEnd, lines, onEnd])
  const isPrinting = usePrinting()
  const all = useMemo(() => lines.map((_, at) => ({ index: at, start: 0 })), [lines])
  return (
    <ol
      ref={list}
      className={classes.list}
      aria-label={t`What happened`}
      {...(isPrinting ? {} : { style: { height } })}
      onFocus={onFocus}
      onBlur={onBlur}
      onKeyDown={tableEvents(hands, hasSingleKeys).onKeyDown}
    >
      {(isPrinting ? all : drawn).map(({ index: at, start }) => {
        const line = lines[at]
        if (line === undefined) return null
        // On paper lines stand one below the other.
        const place = { index: at, ...(isPrinting ? {} : { measure, start }) }
        return line.kind === 'group' ? (
          <DayLine key={line.id} day={line.group} count={line.count} place={place} />
        ) : (
          <EntryLine
            key={line.id}
            entry={line.row}
            place={place}
            isActive={at === activeIndex}
            isChosen={selection.selected.keys.has(line.id)}
            work={work}
          />
        )
      })}
    </ol>
  )
}

/** The row that a move from one line to another leads to: headings are passed by. */
function nearestRow(lines: readonly TableItem<HistoryEntry>[], { from, to }: { from: number; to: number }): number {
  const isRow = (at: number) => lines[at]?.kind === 'row'
  if (isRow(to)) return to
  const step = to < from ? -1 : 1
  if (isRow(to + step)) return to + step
  return isRow(to - step) ? to - step : -1
}

interface SoughtOptions extends Pick<HistoryListProps, 'lines' | 'sought' | 'onFound'> {
  readonly goTo: (index: number) => void
  readonly scrollTo: (index: number, align: 'center') => void
}

/** Brings the list to an event that was asked for, as soon as it is there. */
function useSought({ lines, sought, onFound, goTo, scrollTo }: SoughtOptions): void {
  useEffect(() => {
    if (sought === null) return
    const index = lines.findIndex(({ id }) => id === String(sought))
    if (index === -1) return
    goTo(index)
    scrollTo(index, 'center')
    onFound()
  })
}
