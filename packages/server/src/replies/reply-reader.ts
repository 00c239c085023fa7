import { Worker } from 'node:worker_threads'
import { Turns } from '../engagements/turns.ts'
import type { ReadReply } from './read-reply.ts'

/** What is to be read: a calendar alone or a mail with one. */
export interface ReplyJob {
  readonly kind: 'calendar' | 'mail'
  readonly bytes: Uint8Array
}

/** Far more than any reply takes. */
const resourceLimits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 }

/**
 * Reads replies one at a time, each in a thread of its own that is ended when it takes too long or too much: what comes
 * from outside may be made to keep a reader busy.
 */
export class ReplyReader {
  readonly #turns = new Turns()
  readonly #patience: number

  /** @param patience In milliseconds. */
  constructor(patience = 10_000) {
    this.#patience = patience
  }

  read(job: ReplyJob): Promise<ReadReply> {
    return this.#turns.take(() => readAlone(job, this.#patience))
  }
}

async function readAlone(job: ReplyJob, patience: number): Promise<ReadReply> {
  const worker = new Worker(new URL('./reply-worker.ts', import.meta.url), { workerData: job, resourceLimits })
  const read = Promise.withResolvers<ReadReply>()
  const giveUp = (why: string) => read.resolve({ ok: false, why })
  const impatient = setTimeout(() => giveUp('It takes too long to read.'), patience)
  worker.once('message', (reply: ReadReply) => read.resolve(reply))
  worker.once('error', () => giveUp('It takes too much to read.'))
  worker.once('exit', () => giveUp('It takes too much to read.'))
  try {
    return await read.promise
  } finally {
    clearTimeout(impatient)
    await worker.terminate()
  }
}
