import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { OutboxView } from '@fairlead/contract'
import { openDatabase } from '../src/database/open-database.ts'
import { uuidV7Source } from '../src/database/uuid-v7.ts'
import { messageId } from '../src/mail/message-id.ts'
import { writeLetters } from '../src/outbox/write-letters.ts'
import { aLetter } from './a-letter.ts'
import { mailSettings } from './a-mail-server.ts'
import type { SinkMessage, SinkOrder, SinkStep } from './mail-sink.ts'
import { randomFrom } from './random-from.ts'

const serverEntry = fileURLToPath(new URL('./send-server.ts', import.meta.url))
const sinkEntry = fileURLToPath(new URL('./mail-sink.ts', import.meta.url))
const lettersPerPerson = 5
const steps: readonly (SinkStep | 'start')[] = ['start', 'mail-from', 'data', 'reply', 'replied']

export interface SendTrial {
  readonly jobs: number
  /** How often the sender is killed. */
  readonly kills: number
  readonly seed: number
  /** An empty folder. */
  readonly folder: string
}

export interface SendResult {
  readonly kills: Readonly<Record<string, number>>
  /** How many mails the sink took, and how many different ones. */
  readonly taken: number
  readonly distinct: number
  /** One line for each message that did not arrive, arrived out of its order, or is not marked as sent. */
  readonly wrong: readonly string[]
  readonly seconds: number
}

/**
 * Fills an outbox, lets the real server send it to a mail server in a process of its own, and kills the sender at every
 * step of sending, again and again; then lets it finish, and compares what arrived with what there was to send.
 */
export async function crashSending({ jobs, kills, seed, folder }: SendTrial): Promise<SendResult> {
  const data = join(folder, 'data')
  const expected = await fill(data, jobs)
  const sink = await startSink()
  const random = randomFrom(seed)
  const killed: Record<string, number> = {}
  const begun = performance.now()
  try {
    for (let round = 0; round < kills; round += 1) {
      const step = steps[round % steps.length] ?? 'start'
      const after = Math.floor(random() * (jobs / kills))
      if (await killAt(step, { data, sink, after, random })) killed[step] = (killed[step] ?? 0) + 1
    }
    const server = await startServer(data, sink.port)
    const left = await untilSent(server.url, sink)
    server.process.kill('SIGTERM')
    await server.gone
    const ids = await sink.report()
    const wrong = [...left, ...differences(expected, ids)]
    const seconds = (performance.now() - begun) / 1000
    return { kills: killed, taken: ids.length, distinct: new Set(ids).size, wrong, seconds }
  } finally {
    sink.process.kill()
  }
}

/** Letters in the order in which each person has to get them. */
async function fill(data: string, jobs: number): Promise<ReadonlyMap<string, readonly string[]>> {
  const database = openDatabase(data)
  const ids = uuidV7Source()
  const sender = mailSettings(0).from.address
  const expected = new Map<string, string[]>()
  const letters = Array.from({ length: jobs }, (_, job) => {
    const person = `p${Math.floor(job / lettersPerPerson)}@contoso.example`
    return aLetter((job % lettersPerPerson) + 2, person)
  })
  for (const { name, recipient } of letters) {
    expected.set(recipient.email, [...(expected.get(recipient.email) ?? []), messageId(name, sender)])
  }
  await database.writer.transaction().execute((db) => writeLetters(db, letters, ids))
  await database.close()
  return expected
}

interface Round {
  readonly data: string
  readonly sink: Sink
  readonly after: number
  readonly random: () => number
}

/** Starts the sender and kills it at this step; `false` where it had nothing left to send. */
async function killAt(step: SinkStep | 'start', { data, sink, after, random }: Round): Promise<boolean> {
  const stopped = step === 'start' ? null : sink.stopAt(step, after)
  const server = await startServer(data, sink.port)
  try {
    if (stopped === null) await new Promise((resolve) => setTimeout(resolve, random() * 40))
    else return await Promise.race([stopped.then(() => true), untilSent(server.url, sink).then(() => false)])
    return true
  } finally {
    server.process.kill('SIGKILL')
    await server.gone
    sink.goOn()
  }
}

async function startServer(data: string, port: number) {
  const child: ChildProcess = spawn(process.execPath, [serverEntry, data, String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  if (child.stdout === null) throw new Error('The server has no output')
  const [url] = await Promise.race([once(createInterface(child.stdout), 'line'), gone.then(() => [null])])
  if (typeof url !== 'string') throw new Error('The server did not start')
  return { process: child, url, gone }
}

/** Waits until nothing is left to send; a line for each message that failed. A server that dies has nothing to say. */
async function untilSent(url: string, sink: Sink): Promise<readonly string[]> {
  for (;;) {
    if (sink.process.exitCode !== null) throw new Error('The sink is gone')
    const view = await outboxAt(url)
    if (view === null) return ['the server is gone']
    if (view.queued === 0) return view.failures.map(({ recipient, error }) => `failed: ${recipient.email} ${error}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

async function outboxAt(url: string): Promise<OutboxView | null> {
  try {
    return (await (await fetch(`${url}/api/outbox`)).json()) as OutboxView
  } catch (error) {
    if (error instanceof TypeError && error.cause !== undefined) return null
    throw error
  }
}

/** What the sink took that is not what was to be sent, once each, in the order of each person. */
function differences(expected: ReadonlyMap<string, readonly string[]>, ids: readonly string[]): readonly string[] {
  const places = new Map(
    [...expected].flatMap(([person, all]) => all.map((id, place) => [id, { person, place }] as const)),
  )
  const reached = new Map<string, number>()
  const wrong: string[] = []
  for (const id of ids) {
    const found = places.get(id)
    if (found === undefined) wrong.push(`unknown: ${id}`)
    else if (found.place < (reached.get(found.person) ?? 0)) wrong.push(`after a later one: ${id} of ${found.person}`)
    else reached.set(found.person, found.place)
  }
  const arrived = new Set(ids)
  for (const [id, { person }] of places) if (!arrived.has(id)) wrong.push(`lost: ${id} of ${person}`)
  return wrong
}

type Sink = Awaited<ReturnType<typeof startSink>>

async function startSink() {
  // Without the flags of this process: those of a test run would have it write over the results of the run.
  const child = fork(sinkEntry, { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const [{ port }] = (await once(child, 'message')) as [Extract<SinkMessage, { said: 'listening' }>]
  const tell = (order: SinkOrder) => child.send(order)
  return {
    process: child,
    port,
    async stopAt(at: SinkStep, after: number) {
      tell({ order: 'stop', at, after })
      await once(child, 'message')
    },
    goOn: () => tell({ order: 'go' }),
    async report(): Promise<readonly string[]> {
      tell({ order: 'report' })
      const [{ ids }] = (await once(child, 'message')) as [Extract<SinkMessage, { said: 'took' }>]
      return ids
    },
  }
}
