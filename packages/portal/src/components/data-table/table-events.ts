import type { KeyboardEvent, MouseEvent } from 'react'
import { takesText } from '../keyboard/key-press.ts'
import { openLine, performAction, selectLine, type TableHands } from './perform-action.ts'
import { tableAction } from './table-keys.ts'

const interactive = 'a, button, input, label, select, textarea'

/** What clicks and keys do in a table. All lines share these handlers: a line needs none of its own. */
export function tableEvents<Row>(hands: TableHands<Row>, hasSingleKeys: boolean) {
  return {
    onClick(event: MouseEvent<HTMLElement>): void {
      const found = linePlace(event, hands)
      if (found === null) return
      const { target, item } = found
      const isAdding = event.ctrlKey || event.metaKey
      if (target.closest('[data-select]') !== null) selectLine(hands, item, event.shiftKey)
      else if (target.closest(interactive) !== null) return
      else if (hands.selection !== undefined && (event.shiftKey || isAdding)) selectLine(hands, item, event.shiftKey)
      // Whoever has marked a text with the mouse wants the text.
      else if (document.getSelection()?.isCollapsed !== false) openLine(hands, item)
    },
    onMouseDown(event: MouseEvent<HTMLElement>): void {
      // The browser would mark the text between the last click and this one.
      if (event.shiftKey && hands.selection !== undefined && !takesText(event.target)) event.preventDefault()
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>): void {
      const found = linePlace(event, hands)
      if (found === null) return
      const { target, line } = found
      const on = target === line ? 'row' : takesText(target) ? 'text' : 'control'
      const action = tableAction(event.nativeEvent, { on, hasSingleKeys })
      if (action === null || !performAction(action, found, hands)) return
      event.preventDefault()
      // What this key opens would take it for a key pressed outside, and close again.
      event.stopPropagation()
    },
  }
}

function linePlace<Row>(event: MouseEvent<HTMLElement> | KeyboardEvent<HTMLElement>, { items }: TableHands<Row>) {
  const { target, currentTarget } = event
  // React lets events of menus bubble here too, though they stand elsewhere in the document.
  if (!(target instanceof Element) || !currentTarget.contains(target)) return null
  const line = target.closest<HTMLElement>('[data-line]')
  const index = items.findIndex(({ id }) => id === line?.dataset.line)
  const item = items[index]
  return line === null || item === undefined ? null : { target, line, index, item }
}
