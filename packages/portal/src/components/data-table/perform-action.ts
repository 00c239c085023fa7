import type { TableItem } from './arrange-rows.ts'
import type { RowKey } from './row-key.ts'
import { extendRows, noRows, toggleRow, toggleRows } from './selected-rows.ts'
import { lineAfter, type TableAction } from './table-keys.ts'
import type { RowSelection } from './use-row-selection.ts'

/** What clicks and keys of a table work on. */
export interface TableHands<Row> {
  readonly items: readonly TableItem<Row>[]
  /** The keys of all rows, also of those that are folded away, in the order in which they stand. */
  readonly order: () => readonly string[]
  /** The keys of the rows of a group. */
  readonly membersOf: (group: string) => readonly string[]
  readonly selection: RowSelection | undefined
  readonly onOpen: ((row: Row) => void) | undefined
  readonly rowKeys: readonly RowKey<Row>[]
  /** How many lines a page has. */
  readonly page: () => number
  /** Takes the focus to a line. */
  readonly goTo: (index: number) => void
  readonly toggleFolded: (id: string) => void
}

/** The line on which something is done. */
export interface LinePlace<Row> {
  readonly line: HTMLElement
  readonly index: number
  readonly item: TableItem<Row>
}

/** Selects a row or takes it back, or what lies between it and the one before; at a heading all rows of the group. */
export function selectLine<Row>(hands: TableHands<Row>, item: TableItem<Row>, isRange: boolean): boolean {
  hands.selection?.change((before) => {
    if (item.kind === 'group') return toggleRows(before, hands.membersOf(item.group))
    return isRange ? extendRows(before, item.id, hands.order()) : toggleRow(before, item.id)
  })
  return hands.selection !== undefined
}

/** Opens a row, or folds or unfolds a group. */
export function openLine<Row>(hands: TableHands<Row>, item: TableItem<Row>): boolean {
  if (item.kind === 'group') hands.toggleFolded(item.id)
  else hands.onOpen?.(item.row)
  return item.kind === 'group' || hands.onOpen !== undefined
}

/** Does what a key asks for; `false` where this table has nothing to do for it, so that the key is someone else's. */
export function performAction<Row>(action: TableAction, place: LinePlace<Row>, hands: TableHands<Row>): boolean {
  const { item } = place
  switch (action.kind) {
    case 'move':
      return move(action, place, hands)
    case 'toggle':
      return selectLine(hands, item, false)
    case 'extend':
      return selectLine(hands, item, true)
    case 'open':
      return openLine(hands, item)
    case 'clear':
      if (hands.selection === undefined || hands.selection.selected.keys.size === 0) return false
      hands.selection.change(() => noRows)
      return true
    case 'all':
      hands.selection?.change((before) => toggleRows(before, hands.order()))
      return hands.selection !== undefined
    case 'fold':
    case 'unfold':
      return fold(action.kind === 'fold', place, hands)
    case 'letter': {
      const found = hands.rowKeys.find(({ letter }) => letter === action.letter)
      if (found === undefined || item.kind !== 'row') return false
      found.run(item.row, place.line)
      return true
    }
    default:
      return action satisfies never
  }
}

function move<Row>(
  { move, isRange }: Extract<TableAction, { kind: 'move' }>,
  { index, item }: LinePlace<Row>,
  hands: TableHands<Row>,
): boolean {
  const { items, selection, order, page, goTo } = hands
  const to = lineAfter(move, index, { length: items.length, page: page() })
  const target = items[to]
  if (isRange && selection !== undefined && item.kind === 'row' && target?.kind === 'row') {
    selection.change((before) => {
      const begun = before.anchor === null ? { ...before, anchor: item.id, base: before.keys } : before
      return extendRows(begun, target.id, order())
    })
  }
  goTo(to)
  return true
}

/** A heading folds and unfolds; from a row, left leads to its heading. */
function fold<Row>(isFold: boolean, { index, item }: LinePlace<Row>, hands: TableHands<Row>): boolean {
  if (item.kind === 'group') {
    if (item.isOpen === isFold) hands.toggleFolded(item.id)
    return true
  }
  const heading = hands.items.findLastIndex((other, at) => at < index && other.kind === 'group')
  if (!isFold || heading === -1) return false
  hands.goTo(heading)
  return true
}
