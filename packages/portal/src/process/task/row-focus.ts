import type { FocusEvent, KeyboardEvent, MouseEvent } from 'react'
import { nextRow, rowAction } from './row-keys.ts'

/** What a page gives its rows to work with. */
interface RowKeys {
  readonly hasSingleKeys: boolean
  readonly openTask: (key: string) => void
}

/** Does what a key asks of the row it was pressed in: opens the task, one of the row's controls, or moves to another row. */
export function onRowKey(event: KeyboardEvent<HTMLElement>, { hasSingleKeys, openTask }: RowKeys): void {
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
    hasSingleKeys,
  })
  if (action === null) return
  event.preventDefault()
  // What this key opens would take it for a key pressed outside, and close again.
  event.stopPropagation()
  switch (action) {
    case 'open':
      openTask(row.dataset.taskRow ?? '')
      break
    case 'state':
    case 'assign':
    case 'why':
      row.querySelector<HTMLElement>(`[data-row-action="${action}"]`)?.click()
      break
    default: {
      const rows = [...page.querySelectorAll<HTMLElement>('[data-task-row]')]
      rows[nextRow(action, rows.indexOf(row), rows.length)]?.focus()
    }
  }
}

/** Opens the task of a row whose number or name was clicked, unless the click was for a link or a button in it, or marked text. */
export function onRowClick(event: MouseEvent<HTMLElement>, openTask: (key: string) => void): void {
  const { target } = event
  if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey || !(target instanceof Element)) return
  const cell = target.closest('[data-opens-task]')
  const row = cell?.closest<HTMLElement>('[data-task-row]') ?? null
  const control = target.closest('a, button, input')
  if (row === null || control?.hasAttribute('data-opens-task') === false) return
  if (document.getSelection()?.isCollapsed === false) return
  event.preventDefault()
  openTask(row.dataset.taskRow ?? '')
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
