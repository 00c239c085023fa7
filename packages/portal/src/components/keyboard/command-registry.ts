import type { AnyCommand, KeyNote } from './command.ts'

/** What one part of the portal adds. */
export interface KeyboardPart {
  /** What every screen has comes last, and gives way to what a screen has under the same id. */
  readonly from: 'screen' | 'frame'
  readonly commands?: readonly AnyCommand[]
  readonly notes?: readonly KeyNote[]
}

/** What can be done by key or from the palette at this moment: every part of the screen adds its own, and takes it back. */
export class CommandRegistry {
  readonly #parts = new Map<object, KeyboardPart>()
  readonly #listeners = new Set<() => void>()
  #commands: readonly AnyCommand[] | null = null
  #notes: readonly KeyNote[] | null = null

  /** Adds what an owner has, or puts it in the place of what that owner had. */
  set(owner: object, part: KeyboardPart): void {
    this.#parts.set(owner, part)
    this.#changed()
  }

  delete(owner: object): void {
    this.#parts.delete(owner)
    this.#changed()
  }

  /** All commands, those of screens first; of two with one id the first. The same list until something changes. */
  readonly commands = (): readonly AnyCommand[] => {
    this.#commands ??= unique(this.#ordered().flatMap(({ commands }) => commands ?? []))
    return this.#commands
  }

  readonly notes = (): readonly KeyNote[] => {
    this.#notes ??= this.#ordered().flatMap(({ notes }) => notes ?? [])
    return this.#notes
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  #ordered(): readonly KeyboardPart[] {
    const parts = [...this.#parts.values()]
    return (['screen', 'frame'] as const).flatMap((level) => parts.filter(({ from }) => from === level))
  }

  #changed(): void {
    this.#commands = null
    this.#notes = null
    for (const listener of this.#listeners) listener()
  }
}

function unique(commands: readonly AnyCommand[]): readonly AnyCommand[] {
  const found = new Map<string, AnyCommand>()
  for (const command of commands) if (!found.has(command.id)) found.set(command.id, command)
  return [...found.values()]
}
