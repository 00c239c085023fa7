import type { Shortcut } from './shortcut.ts'

interface CommandBase {
  /** Unique among all commands that are there at the same time; the command that a deeper screen adds wins. */
  readonly id: string
  readonly title: string
  /** The heading under which it is listed, in words. */
  readonly section: string
  readonly shortcut?: Shortcut
  /** Other words that find it. */
  readonly keywords?: readonly string[]
}

/** Something that can be done on this screen, from the palette or by its shortcut. */
export interface Command extends CommandBase {
  readonly run: () => void
}

/** A command that asks which one: its choices are fetched when it is opened, and found by what is typed. */
export interface ChoiceCommand extends CommandBase {
  /** What the field says while nothing is typed, such as "Which engagement?". */
  readonly question: string
  readonly choices: (signal: AbortSignal) => Promise<readonly CommandChoice[]>
}

export interface CommandChoice {
  readonly id: string
  readonly title: string
  /** What tells it from others of the same name. */
  readonly detail?: string
  readonly run: () => void
}

export type AnyCommand = Command | ChoiceCommand

export function asksForChoice(command: AnyCommand): command is ChoiceCommand {
  return 'choices' in command
}

/** A key that a part of the screen handles itself, for the overview of the keyboard. */
export interface KeyNote {
  readonly section: string
  readonly title: string
  /** Any of these does it. */
  readonly keys: readonly Shortcut[]
}
