import type { KeyPress } from './key-press.ts'
import { matches, type Shortcut } from './shortcut.ts'

/** The first keys of shortcuts such as `g e`, while it is open which one is meant. */
export interface KeySequence {
  /** How many keys have been pressed. */
  readonly length: number
  /** The shortcuts that begin with them. */
  readonly candidates: readonly Shortcut[]
  /** From then on the keys are forgotten. */
  readonly until: number
}

export const noSequence: KeySequence = { length: 0, candidates: [], until: 0 }

const patienceMs = 1500

export interface KeyStep {
  readonly sequence: KeySequence
  /** The shortcut that is complete with this key. */
  readonly matched: Shortcut | null
}

/**
 * Takes one more key. A key that no shortcut goes on with ends the sequence and counts as a first key itself; a
 * shortcut that is complete wins over longer ones that begin with it.
 */
export function pressKey(
  sequence: KeySequence,
  press: KeyPress,
  { shortcuts, now }: { readonly shortcuts: readonly Shortcut[]; readonly now: number },
): KeyStep {
  const isOpen = sequence.length > 0 && now < sequence.until
  const length = isOpen ? sequence.length : 0
  const goOn = (isOpen ? sequence.candidates : shortcuts).filter((shortcut) => {
    const part = shortcut.split(' ')[length]
    return part !== undefined && matches(part, press)
  })
  if (goOn.length === 0 && isOpen) return pressKey(noSequence, press, { shortcuts, now })
  const matched = goOn.find((shortcut) => shortcut.split(' ').length === length + 1) ?? null
  if (matched !== null || goOn.length === 0) return { sequence: noSequence, matched }
  return { sequence: { length: length + 1, candidates: goOn, until: now + patienceMs }, matched: null }
}
