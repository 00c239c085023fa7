import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'
import type { CommandArguments, CommandOption } from '../command.ts'
import { usageFault } from '../terminal/fault.ts'
import type { Terminal } from '../terminal/terminal.ts'

/** How `fairlead serve` is told which program looks at files. */
export const scanOption = {
  'scan-command': {
    value: 'program',
    help: 'A program that looks at each file that comes in: it is given the path, and ends with 0 where the file is clean; else $FAIRLEAD_SCAN_COMMAND, else none',
  },
} as const satisfies Readonly<Record<string, CommandOption>>

/**
 * The path of the program that looks at files; `null` where none does. A name without a slash is looked for in `$PATH`,
 * as a shell does.
 *
 * @throws Fault where there is no such program: else every file would be refused, and nobody would know before.
 */
export function scanProgram(args: CommandArguments, { env, cwd }: Pick<Terminal, 'env' | 'cwd'>): string | null {
  const named = args.value('scan-command') ?? (env.FAIRLEAD_SCAN_COMMAND || null)
  if (named === null) return null
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const paths = named.includes('/') ? [resolve(cwd, named)] : folders.map((folder) => resolve(cwd, join(folder, named)))
  const found = paths.find(isProgram)
  if (found !== undefined) return found
  throw usageFault(
    `Unexpected --scan-command "${named}", expected one program that can be run. What it is to be called with goes into a script.`,
  )
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}
