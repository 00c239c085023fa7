import type { ExitCode } from './terminal/exit-code.ts'
import type { Terminal } from './terminal/terminal.ts'

/** An option of a command; with `value` it takes one, which the help calls by that name. */
export interface CommandOption {
  readonly help: string
  readonly value?: string
  readonly short?: string
  /** The only values that it takes; the first is the default. */
  readonly choices?: readonly string[]
  /** May be given several times. */
  readonly repeatable?: true
  /** A flag that is on until `--no-…` turns it off. */
  readonly negatable?: true
}

/** What was typed after the name of a command, checked against its options. */
export interface CommandArguments {
  readonly positionals: readonly string[]
  /** The value of an option; the default of one with choices; `undefined` where it was not given. */
  value(option: string): string | undefined
  /** All values of an option that may be given several times, in their order. */
  values(option: string): readonly string[]
  flag(option: string): boolean
}

/** One command of `fairlead`. The help, the parser and the docs come from these fields. */
export interface Command {
  /** One sentence without a full stop. */
  readonly summary: string
  /** What follows the name, such as `<path>`; options are added by the help. */
  readonly operands: readonly Operand[]
  /** Whole lines as a person would type them. */
  readonly examples: readonly string[]
  readonly options: Readonly<Record<string, CommandOption>>
  run(args: CommandArguments, terminal: Terminal): Promise<ExitCode>
}

export interface Operand {
  readonly name: string
  readonly required: boolean
}
