/** What a key does on the row of a task. */
export type RowAction = 'next' | 'previous' | 'first' | 'last' | 'open' | 'state' | 'assign' | 'why'

interface KeyPress {
  readonly key: string
  readonly keyCode: number
  readonly isComposing: boolean
  readonly modified: boolean
  /** `row` where the row itself has the focus, `control` where a button or link inside it has, `text` in a field. */
  readonly on: 'row' | 'control' | 'text'
  /** Whether keys without Ctrl or ⌘ do anything; arrows and Enter always do. */
  readonly hasSingleKeys: boolean
}

const keys: Readonly<Record<string, RowAction>> = {
  j: 'next',
  ArrowDown: 'next',
  k: 'previous',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  o: 'open',
  Enter: 'open',
  s: 'state',
  a: 'assign',
  w: 'why',
}

/**
 * The action of a key press inside the task list, or `null` where the key is not ours: with a modifier, while an
 * input method composes, in a text field, a letter where letters are switched off, and Enter on a control, which is the
 * control's own.
 */
export function rowAction(press: KeyPress): RowAction | null {
  // 229 is what browsers report for keys that an input method has taken but that composition events do not cover.
  if (press.modified || press.isComposing || press.keyCode === 229 || press.on === 'text') return null
  if (press.key === 'Enter' && press.on !== 'row') return null
  if (press.key.length === 1 && !press.hasSingleKeys) return null
  return keys[press.key] ?? keys[press.key.toLowerCase()] ?? null
}

/** Where the focus goes from place `from` of `length` rows; it stops at both ends. */
export function nextRow(action: 'next' | 'previous' | 'first' | 'last', from: number, length: number): number {
  switch (action) {
    case 'next':
      return Math.min(from + 1, length - 1)
    case 'previous':
      return Math.max(from - 1, 0)
    case 'first':
      return 0
    case 'last':
      return length - 1
    default:
      return action satisfies never
  }
}
