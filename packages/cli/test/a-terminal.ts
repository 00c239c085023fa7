import { fileURLToPath } from 'node:url'
import { type ExitCode, run, type Terminal } from '../src/index.ts'

/** The folder that the command line in a test is called from. */
export const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url))

export interface Heard {
  readonly exit: ExitCode
  readonly stdout: string
  readonly stderr: string
}

interface TerminalOptions extends Partial<Pick<Terminal, 'cwd' | 'env' | 'stopAsked' | 'inputEnded'>> {
  /** A terminal of so many columns; a pipe without it. */
  readonly columns?: number
  /** Hears what is written while the command runs. */
  readonly onWrite?: (text: string) => void
}

/** Runs a command line in this process, on a fixed day, and says what was heard of it. */
export async function fairlead(argv: readonly string[], options: TerminalOptions = {}): Promise<Heard> {
  const { columns, onWrite, cwd = fixtures, env = {}, stopAsked = async () => {} } = options
  const { inputEnded = () => new Promise<void>(() => {}) } = options
  const heard = { stdout: '', stderr: '' }
  const sink = (stream: keyof typeof heard) => ({
    ...(columns === undefined ? {} : { isTTY: true, columns }),
    write: (text: string) => {
      heard[stream] += text
      onWrite?.(text)
    },
  })
  const now = () => new Date(2026, 10, 22, 12)
  const exit = await run(argv, { stdout: sink('stdout'), stderr: sink('stderr'), cwd, env, now, stopAsked, inputEnded })
  return { exit, ...heard }
}
