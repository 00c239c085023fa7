import { readFile } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { archiveLimits } from './archive-limits.ts'
import type { ReadingMessage, WorkbookReading } from './read-sheet.ts'
import { readWorkbook } from './read-workbook.ts'
import { SheetProblem } from './sheet-problem.ts'

// The thread in which a file that somebody sent is read. It is ended when it takes too long or too much. See read-sheet.ts.
if (parentPort === null) throw new Error('Unexpected main thread, expected a worker')
// read-sheet.ts starts this thread, and gives it nothing else.
const { path, job } = workerData as WorkbookReading
parentPort.postMessage(await read())

async function read(): Promise<ReadingMessage> {
  try {
    // As text it is taken over at once; as objects it would be put together cell by cell by who waits.
    const reading = JSON.stringify(await readWorkbook(await readFile(path), job))
    return reading.length > archiveLimits.answers ? { ok: false, problem: 'too-many-answers' } : { ok: true, reading }
  } catch (error) {
    if (error instanceof SheetProblem) return { ok: false, problem: error.code }
    // Whatever else a file can bring about here, it is the file that is at fault: the thread has read nothing else.
    if (error instanceof RangeError || error instanceof TypeError || error instanceof SyntaxError) {
      return { ok: false, problem: 'damaged' }
    }
    throw error
  }
}
