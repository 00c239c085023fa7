import { isComposing, type KeyPress, keyName } from '../keyboard/key-press.ts'

/** A way through the lines of a table. */
export type Move = 'next' | 'previous' | 'page-down' | 'page-up' | 'first' | 'last'

/** What a key does in a table. */
export type TableAction =
  | { readonly kind: 'move'; readonly move: Move; readonly isRange: boolean }
  | { readonly kind: 'toggle' | 'extend' | 'open' | 'clear' | 'all' | 'fold' | 'unfold' }
  /** A letter that the screen may have given a meaning. */
  | { readonly kind: 'letter'; readonly letter: string }

interface Where {
  /** `row` where the line itself has the focus, `control` where something in it has, `text` in a field. */
  readonly on: 'row' | 'control' | 'text'
  /** Whether keys without Ctrl or ⌘ do anything; arrows, Enter, Space and Escape always do. */
  readonly hasSingleKeys: boolean
}

const moves: Readonly<Record<string, Move>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  PageDown: 'page-down',
  PageUp: 'page-up',
  Home: 'first',
  End: 'last',
}

const letterMoves: Readonly<Record<string, Move>> = { j: 'next', k: 'previous' }

/** The action of a key that was pressed inside a table; `null` where the key is not the table's. */
export function tableAction(press: KeyPress, { on, hasSingleKeys }: Where): TableAction | null {
  if (isComposing(press) || press.altKey || on === 'text') return null
  const key = keyName(press)
  if (press.ctrlKey || press.metaKey) return key === 'a' && !press.shiftKey ? { kind: 'all' } : null
  const isRange = press.shiftKey
  if (key === 'Escape') return { kind: 'clear' }
  const move = moves[key]
  if (move !== undefined) return { kind: 'move', move, isRange }
  // A button or link in the row answers these itself.
  if (on === 'row') {
    if (key === 'Enter') return { kind: 'open' }
    if (key === ' ') return { kind: isRange ? 'extend' : 'toggle' }
    if (key === 'ArrowLeft') return { kind: 'fold' }
    if (key === 'ArrowRight') return { kind: 'unfold' }
  }
  if (!hasSingleKeys || !/^[a-z]$/.test(key)) return null
  const letterMove = letterMoves[key]
  if (letterMove !== undefined) return { kind: 'move', move: letterMove, isRange }
  if (key === 'x') return { kind: isRange ? 'extend' : 'toggle' }
  return isRange ? null : { kind: 'letter', letter: key }
}

/** Where a move ends that begins at line `from` of `length`, of which a page holds `page`; it stops at both ends. */
export function lineAfter(move: Move, from: number, { length, page }: { length: number; page: number }): number {
  const steps: Readonly<Record<Move, number>> = {
    next: from + 1,
    previous: from - 1,
    'page-down': from + page,
    'page-up': from - page,
    first: 0,
    last: length - 1,
  }
  return Math.max(0, Math.min(steps[move], length - 1))
}
