import { type ExitCode, exitCode } from './exit-code.ts'

/** Ends a command with a message for the person at the terminal, and no stack trace. */
export class Fault extends Error {
  readonly exit: ExitCode

  constructor(message: string, options: { readonly exit?: ExitCode; readonly cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.exit = options.exit ?? exitCode.failure
  }
}

/** A fault of the command line itself: what was typed cannot be meant. */
export function usageFault(message: string): Fault {
  return new Fault(message, { exit: exitCode.usage })
}
