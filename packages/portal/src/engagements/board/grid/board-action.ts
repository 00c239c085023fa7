import { isComposing, type KeyPress, keyName } from '../../../components/keyboard/key-press.ts'
import type { BoardMove } from '../arrange/card-beside.ts'

/** What a key does on a card of the board. */
export type BoardAction =
  | { readonly kind: 'move'; readonly move: BoardMove }
  | { readonly kind: 'open' | 'state' | 'assign' | 'page' }

interface Where {
  /** `card` where the card itself has the focus, `control` where a button or link in it has. */
  readonly on: 'card' | 'control'
  /** Whether keys without Ctrl or ⌘ do anything; arrows and Enter always do. */
  readonly hasSingleKeys: boolean
}

const moves: Readonly<Record<string, BoardMove>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
  Home: 'first',
  End: 'last',
}

const letters: Readonly<Record<string, BoardAction>> = {
  j: { kind: 'move', move: 'down' },
  k: { kind: 'move', move: 'up' },
  s: { kind: 'state' },
  a: { kind: 'assign' },
  o: { kind: 'page' },
}

/** The action of a key that was pressed on a card or in it; `null` where the key is not the board's. */
export function boardAction(press: KeyPress, { on, hasSingleKeys }: Where): BoardAction | null {
  if (isComposing(press) || press.ctrlKey || press.metaKey || press.altKey || press.shiftKey) return null
  const key = keyName(press)
  const move = moves[key]
  if (move !== undefined) return { kind: 'move', move }
  // A button or link in the card answers Enter itself.
  if (key === 'Enter') return on === 'card' ? { kind: 'open' } : null
  return hasSingleKeys ? (letters[key] ?? null) : null
}
