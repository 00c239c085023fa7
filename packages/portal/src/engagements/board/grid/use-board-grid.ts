import { useId, useMemo, useRef } from 'react'
import { useTableFocus } from '../../../components/data-table/use-table-focus.ts'
import { useKeyboard } from '../../../components/keyboard/keyboard-context.ts'
import { useProcessSurface } from '../../../process/process-surface.ts'
import type { ListedTask } from '../../tasks/list/listed-task.ts'
import { useOpenPage } from '../../tasks/table/use-open-page.ts'
import type { Board } from '../arrange/arrange-board.ts'
import { type BoardMove, cardBeside } from '../arrange/card-beside.ts'
import { boardEvents } from './board-events.ts'
import type { BoardGridProps } from './board-grid.tsx'
import { useBoardLines } from './use-board-lines.ts'
import { useDragging } from './use-dragging.ts'

/** Everything that the cards of a board are drawn from, and what keys, clicks and dragging do. */
export function useBoardGrid({ board, onDrop, onBeyond }: BoardGridProps) {
  const scroller = useRef<HTMLElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const marker = useRef<HTMLSpanElement>(null)
  const { hasSingleKeys } = useKeyboard()
  const { engagement, openTask } = useProcessSurface()
  const onOpenPage = useOpenPage(engagement)
  const { cards, lineOf, cardOf } = useMemo(() => cardsOf(board), [board])
  const { activeIndex, focusLine, onFocus, onBlur } = useTableFocus({ items: cards, table: scroller })
  const activeKey = cards[activeIndex]?.id
  const { dragging, handlers } = useDragging({ columns: board.columns.length, body, marker, onDrop: drop })
  const kept = [activeKey, dragging?.key].map((key) => lineOf.get(key ?? '') ?? -1)
  const lines = useBoardLines({ lines: board.lines, scroller, kept })

  function drop(key: string, at: number): void {
    const listed = cardOf(key)
    const column = board.columns[at]
    if (listed === undefined || column === undefined || marker.current === null) return
    focusLine(key)
    onDrop(listed, column, marker.current)
  }

  function move({ key }: ListedTask, way: BoardMove): void {
    const to = cardBeside(board, key, way)
    if (to === null) {
      if (way === 'left' || way === 'right') onBeyond(way)
      return
    }
    lines.scrollTo(lineOf.get(to) ?? 0)
    focusLine(to)
    // A column can lie beyond the edge of the board.
    requestAnimationFrame(() => document.activeElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' }))
  }

  const id = useId()
  const hands = { cardOf, onMove: move, onOpen: ({ key }: ListedTask) => openTask(key), onOpenPage }
  return {
    refs: { scroller, body, marker },
    lines,
    activeKey,
    dragging,
    headId: (column: number) => `${id}-${column}`,
    handlers: { ...handlers, onFocus, onBlur, ...boardEvents(hands, hasSingleKeys) },
  }
}

/** The cards that are not folded away, in the order in which they are read, and the line of each. */
function cardsOf({ lanes, lines }: Board) {
  const cards = lanes.flatMap(({ cells, isOpen }) =>
    isOpen ? cells.flat().map((listed) => ({ id: listed.key, listed })) : [],
  )
  const byKey = new Map(cards.map(({ id, listed }) => [id, listed]))
  const lineOf = new Map(
    lines.flatMap((line, index) =>
      line.kind === 'cards' ? line.cards.flatMap((card) => (card === null ? [] : [[card.key, index] as const])) : [],
    ),
  )
  return { cards, lineOf, cardOf: (key: string) => byKey.get(key) }
}
