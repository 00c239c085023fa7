import { isComposing, type KeyPress, keyName } from '../../../components/keyboard/key-press.ts'

/** What a key does in the panel of a task. */
export type PanelAction = 'next' | 'previous' | 'state' | 'assign'

const actions: Readonly<Record<string, PanelAction>> = { j: 'next', k: 'previous', s: 'state', a: 'assign' }

/** The action of a key that was pressed in the panel; `null` with a modifier, and for whatever an input method has taken. */
export function panelAction(press: KeyPress): PanelAction | null {
  if (press.ctrlKey || press.metaKey || press.altKey || press.shiftKey || isComposing(press)) return null
  return actions[keyName(press)] ?? null
}
