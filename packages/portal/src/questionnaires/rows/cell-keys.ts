import type { CellPlace } from './cell-errors.ts'

/** What a key does in a cell. */
export type CellKey = { readonly kind: 'go'; readonly to: CellPlace } | { readonly kind: 'remove' }

interface Pressed {
  readonly key: string
  readonly shiftKey: boolean
  readonly altKey: boolean
  /** Ctrl, or Command. */
  readonly isMod: boolean
  /** Whether the cell is one in which the arrows mean something else: a choice, a day, several lines. */
  readonly isOwn: boolean
}

/** What a key does in a cell of a table of so many rows; `null` where it is the field's own. */
export function cellKey({ key, shiftKey, altKey, isMod, isOwn }: Pressed, at: CellPlace, rows: number): CellKey | null {
  const go = (row: number): CellKey | null => (row < 0 || row >= rows ? null : { kind: 'go', to: { ...at, row } })
  if (isMod) {
    if (key === 'Delete' || (key === 'Backspace' && shiftKey)) return { kind: 'remove' }
    if (key === 'Home') return go(0)
    return key === 'End' ? go(rows - 1) : null
  }
  if (altKey) return null
  if (key === 'Enter') return go(at.row + (shiftKey ? -1 : 1))
  if (isOwn || shiftKey) return null
  if (key === 'ArrowDown') return go(at.row + 1)
  return key === 'ArrowUp' ? go(at.row - 1) : null
}
