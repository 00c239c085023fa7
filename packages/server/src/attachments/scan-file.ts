import { execFile } from 'node:child_process'
import { realpath } from 'node:fs/promises'
import { ProblemError } from '../problems/problem.ts'
import { Slots } from '../slots.ts'

/** Looks at a file that has come before anything is done with it; throws where it may not be kept. */
export type FileScan = (path: string) => Promise<void>

const patience = 60_000
/** A scanner may load all that it knows each time, which is a gigabyte for some. */
const atOnce = 4
const mostOutput = 64 * 1024
const longestReason = 300

/**
 * Has a program look at files: it is given the path of one, without a shell, and ends with 0 where the file is clean and
 * with 1 where it is infected. Whatever else it does, nothing is known of the file, and it is not taken either [S294].
 * Four are looked at at once, the others wait.
 *
 * @throws ProblemError
 */
export function scanBy(program: string, { deadline = patience } = {}): FileScan {
  const slots = new Slots(atOnce)
  return async (path) => {
    const { code, said } = await slots.take(() => run(program, path, deadline))
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

async function run(program: string, path: string, deadline: number): Promise<Ended> {
  // Programs differ in whether they say a path as it was given, or where it leads.
  const paths = [await realpath(path), path]
  return new Promise((resolve) => {
    const options = { timeout: deadline, killSignal: 'SIGKILL', maxBuffer: mostOutput, windowsHide: true } as const
    execFile(program, [path], options, (error, stdout) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : null
      resolve({ code: error?.killed === true ? null : code, said: firstLine(stdout, paths) })
    })
  })
}

/** What a scanner says of a file, without where the file lies. */
function firstLine(output: string, paths: readonly string[]): string {
  const line = output.split('\n').find((one) => one.trim() !== '') ?? ''
  const plain = paths.reduce((text, path) => text.replaceAll(path, 'file'), line)
  return plain
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .trim()
    .slice(0, longestReason)
    .toWellFormed()
}
