import { parentPort, workerData } from 'node:worker_threads'
import { readMail } from './read-mail.ts'
import { readReply } from './read-reply.ts'
import type { ReplyJob } from './reply-reader.ts'

// The thread in which a reply is read, so that it can be ended. See reply-reader.ts, which gives it nothing else.
if (parentPort === null) throw new Error('Unexpected main thread, expected a worker')
const { kind, bytes } = workerData as ReplyJob
parentPort.postMessage(kind === 'mail' ? await readMail(bytes) : readReply(new TextDecoder().decode(bytes)))
