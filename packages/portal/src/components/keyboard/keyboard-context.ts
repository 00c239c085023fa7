import { createContext, useContext, useEffect, useState } from 'react'
import type { AnyCommand, ChoiceCommand, KeyNote } from './command.ts'
import type { CommandRegistry } from './command-registry.ts'

/** Which of the two dialogs of the keyboard is open; the palette can be open at the choices of one command. */
export type KeyboardDialog =
  | { readonly kind: 'palette'; readonly command: ChoiceCommand | null }
  | { readonly kind: 'help' }

/** The keyboard of the portal: what can be done, whether single keys do it, and the two dialogs about it. */
export interface Keyboard {
  readonly registry: CommandRegistry
  /** Whether keys without Ctrl or ⌘ do anything. */
  readonly hasSingleKeys: boolean
  readonly setSingleKeys: (on: boolean) => void
  readonly dialog: KeyboardDialog | null
  readonly show: (dialog: KeyboardDialog | null) => void
}

export const KeyboardContext = createContext<Keyboard | null>(null)

/** @throws Error outside a {@link KeyboardContext}. */
export function useKeyboard(): Keyboard {
  const keyboard = useContext(KeyboardContext)
  if (keyboard === null) throw new Error('useKeyboard needs a KeyboardContext above it')
  return keyboard
}

/**
 * Adds commands to the palette and their shortcuts to the keyboard for as long as the calling component is there.
 * `from` is `frame` for what every screen has. Keep the list with `useMemo`: a new one is announced anew.
 */
export function useCommands(commands: readonly AnyCommand[], from: 'screen' | 'frame' = 'screen'): void {
  const { registry } = useKeyboard()
  const [owner] = useState(() => ({}))
  useEffect(() => registry.set(owner, { from, commands }), [registry, owner, from, commands])
  useEffect(() => () => registry.delete(owner), [registry, owner])
}

/** Tells the overview of the keyboard which keys the calling component handles itself. Keep the list with `useMemo`. */
export function useKeyNotes(notes: readonly KeyNote[]): void {
  const { registry } = useKeyboard()
  const [owner] = useState(() => ({}))
  useEffect(() => registry.set(owner, { from: 'screen', notes }), [registry, owner, notes])
  useEffect(() => () => registry.delete(owner), [registry, owner])
}
