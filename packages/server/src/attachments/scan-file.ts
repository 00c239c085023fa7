import { execFile } from 'node:child_process'
import { ProblemError } from '../problems/problem.ts'

/** Looks at a file that has come before anything is done with it; throws where it may not be kept. */
export type FileScan = (path: string) => Promise<void>

const patience = 60_000
const mostOutput = 64 * 1024
const longestReason = 300

/**
 * Has a program look at files: it is given the path of one, without a shell, and ends with 0 where the file is clean and
 * with 1 where it is infected. Whatever else it does, nothing is known of the file, and it is not taken either [S294].
 *
 * @throws ProblemError
 */
export function scanBy(program: string, { deadline = patience } = {}): FileScan {
  return async (path) => {
    const { code, said } = await run(program, path, deadline)
    if (code === 0) return
    if (code === 1) throw new ProblemError('file-infected', `The file is not taken: ${said || 'it is infected'}.`)
    throw new ProblemError(
      'file-not-checked',
      'The file could not be checked for viruses, so it is not taken. Try later.',
    )
  }
}

interface Ended {
  /** `null` where it did not end by itself, or never began. */
  readonly code: number | null
  /** The first line that it wrote. */
  readonly said: string
}

function run(program: string, path: string, deadline: number): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { timeout: deadline, killSignal: 'SIGKILL', maxBuffer: mostOutput, windowsHide: true } as const
    execFile(program, [path], options, (error, stdout) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : null
      resolve({ code: error?.killed === true ? null : code, said: firstLine(stdout, path) })
    })
  })
}

/** What a scanner says of a file, without where the file lies. */
function firstLine(output: string, path: string): string {
  const line = output.split('\n').find((one) => one.trim() !== '') ?? ''
  const plain = line
    .replaceAll(path, 'file')
    .replace(/\p{Cc}/gu, ' ')
    .trim()
  return plain.slice(0, longestReason).toWellFormed()
}
