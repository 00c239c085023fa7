import { type KeyPress, keyName } from './key-press.ts'

/**
 * A shortcut as a screen writes it: one key (`c`, `?`), keys one after the other (`g e`), or keys together (`mod+k`,
 * where `mod` is ⌘ on a Mac and Ctrl elsewhere). A capital is written `shift+x`.
 */
export type Shortcut = string

/** Whether a part of a shortcut is what was pressed. */
export function matches(part: string, press: KeyPress): boolean {
  const keys = part.split('+')
  const key = keys.at(-1) ?? ''
  const isLetter = /^[a-z]$/.test(key)
  const wants = (modifier: string) => keys.slice(0, -1).includes(modifier)
  if (keyName(press) !== key || press.altKey) return false
  if ((press.ctrlKey || press.metaKey) !== wants('mod')) return false
  // Signs such as "?" need Shift on some keyboards and not on others: there the key itself says enough.
  return !isLetter || press.shiftKey === wants('shift')
}

/** Whether a shortcut has a key without Ctrl or ⌘: such ones can be switched off, as speech and stray keys set them off. */
export function isSingleKey(shortcut: Shortcut): boolean {
  return shortcut.split(' ').some((part) => !part.includes('mod+'))
}

const symbols: Readonly<Record<string, string>> = {
  Enter: '↵',
  Escape: 'Esc',
  ArrowDown: '↓',
  ArrowUp: '↑',
  ArrowLeft: '←',
  ArrowRight: '→',
}

/** The keys as they are written on a keyboard: what is pressed together in one list, what comes after in the next. */
export function keyCaps(shortcut: Shortcut, isMac: boolean): readonly (readonly string[])[] {
  return shortcut.split(' ').map((part) =>
    part.split('+').map((key) => {
      if (key === 'mod') return isMac ? '⌘' : 'Ctrl'
      if (key === 'shift') return isMac ? '⇧' : 'Shift'
      return symbols[key] ?? (key.length === 1 ? key.toUpperCase() : key)
    }),
  )
}
