import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { WorkbookJob } from './questionnaire-workbook.ts'

/** More than ten thousand rows of a hundred questions take. */
const resourceLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 }

/** A questionnaire as an Excel file; it is made in a thread of its own, which ends with it. */
export async function workbookFile(job: WorkbookJob): Promise<Uint8Array<ArrayBuffer>> {
  const worker = new Worker(new URL('./write-worker.ts', import.meta.url), { workerData: job, resourceLimits })
  // A fault after the end is nobody's; Node ends a process for one that nobody hears.
  worker.on('error', () => {})
  try {
    const [bytes] = await once(worker, 'message')
    return bytes
  } finally {
    await worker.terminate()
  }
}
