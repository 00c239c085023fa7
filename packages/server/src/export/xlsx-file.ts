import { on } from 'node:events'
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads'
import { rowBatches } from './row-batches.ts'
import type { Table } from './table.ts'
import type { SheetHead } from './xlsx-sheet.ts'

/** What the thread is given; a batch of rows comes through `rows` each time that it says `rows-wanted`, at last `null`. */
export interface XlsxJob {
  readonly head: SheetHead
  readonly rows: MessagePort
}

/** What the thread says. After `bytes` it waits until it hears that they were taken. */
export type XlsxMessage =
  | { readonly kind: 'rows-wanted' }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'end' }

/** Far more than the rows of a batch and the bytes of a piece take. */
const resourceLimits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 }

/**
 * The table as an Excel file in which text is text, numbers are numbers, days are days, and nothing is a formula or
 * leads out of the file. It is made in a thread of its own, which ends with the stream, and never held as a whole.
 */
export function xlsxFile(table: Table, name: string): ReadableStream<Uint8Array> {
  return ReadableStream.from(madeInWorker(table, name))
}

async function* madeInWorker({ columns, rows }: Table, name: string): AsyncGenerator<Uint8Array> {
  const batches = rowBatches(rows)
  const { port1, port2 } = new MessageChannel()
  const job: XlsxJob = { head: { name, headers: columns.map(({ header }) => header) }, rows: port2 }
  const worker = new Worker(new URL('./xlsx-worker.ts', import.meta.url), {
    workerData: job,
    transferList: [port2],
    resourceLimits,
  })
  // The loop below hears of a fault; after it nobody would, and Node ends a process for a fault that nobody hears.
  worker.on('error', () => {})
  try {
    for await (const [said] of on(worker, 'message', { close: ['exit'] }) as AsyncIterable<[XlsxMessage]>) {
      switch (said.kind) {
        case 'rows-wanted':
          port1.postMessage((await batches.next()).value ?? null)
          break
        case 'bytes':
          yield said.bytes
          worker.postMessage('taken')
          break
        case 'end':
          return
        default:
          said satisfies never
      }
    }
    throw new Error('Unexpected end of the thread that makes an Excel file')
  } finally {
    port1.close()
    await worker.terminate()
    await batches.return()
  }
}
