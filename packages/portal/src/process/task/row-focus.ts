import type { FocusEvent, KeyboardEvent } from 'react'
import { nextRow, rowAction } from './row-keys.ts'

/** Does what a key asks of the row it was pressed in: moves to another row or opens one of the row's controls. */
export function onRowKey(event: KeyboardEvent<HTMLElement>): void {
  const page = event.currentTarget
  const { target } = event
  // React lets events of menus bubble here too, though they stand elsewhere in the document.
  if (!(target instanceof HTMLElement) || !page.contains(target)) return
  const row = target.closest<HTMLElement>('[data-task-row]')
  if (row === null) return
  const action = rowAction({
    key: event.key,
    keyCode: event.keyCode,
    isComposing: event.nativeEvent.isComposing,
    modified: event.ctrlKey || event.metaKey || event.altKey || event.shiftKey,
    on: target === row ? 'row' : isText(target) ? 'text' : 'control',
  })
  if (action === null) return
  event.preventDefault()
  // What this key opens would take it for a key pressed outside, and close again.
  event.stopPropagation()
  if (action === 'state' || action === 'assign' || action === 'why') {
    row.querySelector<HTMLElement>(`[data-row-action="${action}"]`)?.click()
    return
  }
  const rows = [...page.querySelectorAll<HTMLElement>('[data-task-row]')]
  rows[nextRow(action, rows.indexOf(row), rows.length)]?.focus()
}

/**
 * Keeps one row of a table in the order of Tab: the one that had the focus last. It is done on the elements, as the
 * rows are drawn again only when their task changes.
 */
export function onRowFocus(event: FocusEvent<HTMLElement>): void {
  const { target } = event
  if (!(target instanceof HTMLElement) || target.dataset.taskRow === undefined) return
  const rows = target.closest('table')?.querySelectorAll<HTMLElement>('[data-task-row][tabindex="0"]') ?? []
  for (const row of rows) row.tabIndex = -1
  target.tabIndex = 0
}

function isText(element: HTMLElement): boolean {
  return element.isContentEditable || element.matches('input, textarea, select')
}
