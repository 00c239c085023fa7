import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import { headerOf } from './a-mail-server.ts'

// The process that takes mails while test/send-rounds.ts kills who sends them: a mail server that remembers in which
// order it took what, and stops at a step of its conversation when it is told to.

/** Where a conversation can be stopped: when a mail is begun, before its text, before the last yes, and after it. */
export type SinkStep = 'mail-from' | 'data' | 'reply' | 'replied'

/** What the sink is told: to stop at this step after so many mails; to go on; to say what it took. */
export type SinkOrder =
  | { readonly order: 'stop'; readonly at: SinkStep; readonly after: number }
  | { readonly order: 'go' }
  | { readonly order: 'report' }

export type SinkMessage =
  | { readonly said: 'listening'; readonly port: number }
  | { readonly said: 'stopped' }
  | { readonly said: 'took'; readonly ids: readonly string[] }

const say = (message: SinkMessage) => process.send?.(message)
const took: string[] = []
let stop: { readonly at: SinkStep; readonly count: number } | null = null
let goOn: () => void = () => {}

/** Waits at this step where the sink was told to; says so first. */
async function reach(at: SinkStep): Promise<void> {
  if (stop?.at !== at || took.length < stop.count) return
  stop = null
  const { promise, resolve } = Promise.withResolvers<void>()
  goOn = resolve
  say({ said: 'stopped' })
  await promise
}

/** The text of a mail; `null` where it broke off, which makes it none. */
async function wholeText(stream: AsyncIterable<unknown>): Promise<string | null> {
  const parts: Buffer[] = []
  try {
    for await (const part of stream) parts.push(part as Buffer)
    return Buffer.concat(parts).toString('utf8')
  } catch {
    return null
  }
}

const server = new SMTPServer({
  logger: false,
  disabledCommands: ['STARTTLS', 'AUTH'],
  async onMailFrom(_address, _session, done) {
    await reach('mail-from')
    done()
  },
  async onData(stream, _session, done) {
    await reach('data')
    const raw = await wholeText(stream)
    if (raw === null) return
    took.push(headerOf(raw, 'message-id') ?? '')
    await reach('reply')
    done()
    await reach('replied')
  },
})
server.on('error', () => {})

process.on('message', (order: SinkOrder) => {
  if (order.order === 'stop') stop = { at: order.at, count: took.length + order.after }
  else if (order.order === 'go') goOn()
  else say({ said: 'took', ids: took })
})

const listening = server.listen(0, '127.0.0.1')
await once(listening, 'listening')
// A server on a TCP port has an address of this shape.
say({ said: 'listening', port: (listening.address() as AddressInfo).port })
