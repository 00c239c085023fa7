import { once } from 'node:events'
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import type { Row } from './table.ts'
import type { XlsxJob, XlsxMessage } from './xlsx-file.ts'
import { xlsxSheet } from './xlsx-sheet.ts'

// The thread in which an Excel file is made, so that nobody waits for it but who asked for it. See xlsx-file.ts.
if (parentPort === null) throw new Error('Unexpected main thread, expected a worker')
await make(parentPort)

async function make(parent: MessagePort): Promise<void> {
  // xlsx-file.ts starts this thread, and gives it nothing else.
  const { head, rows } = workerData as XlsxJob
  const say = (message: XlsxMessage) => parent.postMessage(message)
  for await (const bytes of xlsxSheet(head, asked(rows, say))) {
    say({ kind: 'bytes', bytes })
    await once(parent, 'message')
  }
  say({ kind: 'end' })
}

async function* asked(rows: MessagePort, say: (message: XlsxMessage) => void): AsyncGenerator<readonly Row[], void> {
  for (;;) {
    say({ kind: 'rows-wanted' })
    const [batch] = (await once(rows, 'message')) as [readonly Row[] | null]
    if (batch === null) return
    yield batch
  }
}
