import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { ReadingJob } from './read-answers.ts'
import { SheetProblem, type SheetProblemCode } from './sheet-problem.ts'
import type { SheetReading } from './sheet-reading.ts'

/** A file to be read, and what for. */
export interface WorkbookReading {
  readonly path: string
  readonly job: ReadingJob
}

/** What the thread says at its end; a reading comes as JSON. */
export type ReadingMessage =
  | { readonly ok: true; readonly reading: string }
  | { readonly ok: false; readonly problem: SheetProblemCode }

const patience = 10_000
const enough = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 32 }

/**
 * Reads the answers in a file that may be anything, in a thread of its own, which is ended when the file takes too long
 * or too much memory. Nobody else notices [S292].
 *
 * @throws SheetProblem
 */
export async function readSheet(
  reading: WorkbookReading,
  { deadline = patience, memory = enough } = {},
): Promise<SheetReading> {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
    workerData: reading,
    resourceLimits: memory,
  })
  // A fault after the end is nobody's; Node ends a process for one that nobody hears.
  worker.on('error', () => {})
  const late = AbortSignal.timeout(deadline)
  try {
    const [said] = (await once(worker, 'message', { signal: late })) as [ReadingMessage]
    if (!said.ok) throw new SheetProblem(said.problem)
    // It was written by the thread from what has this shape.
    return JSON.parse(said.reading) as SheetReading
  } catch (cause) {
    if (late.aborted) throw new SheetProblem('too-slow', { cause })
    const isMemory = cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
    throw isMemory ? new SheetProblem('too-much-memory', { cause }) : cause
  } finally {
    await worker.terminate()
  }
}
