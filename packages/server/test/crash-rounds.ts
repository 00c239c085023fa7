import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { EngagementView } from '@fairlead/contract'
import { aBeginning } from './a-server.ts'
import { type Answered, checkData } from './crash-check.ts'
import { randomFrom } from './random-from.ts'

const entry = fileURLToPath(new URL('./crash-server.ts', import.meta.url))
const writers = 4
const tasksPerWriter = 5

export interface CrashTrial {
  readonly rounds: number
  readonly seed: number
  /** An empty folder: for the data, and for the witness of what was answered. */
  readonly folder: string
}

export interface CrashResult {
  readonly answered: number
  /** One line for each write that was answered and is not in the history, and for each other damage. */
  readonly lost: readonly string[]
}

/**
 * Starts the real server, writes to it from four sides, kills it at a moment that the seed chooses, and looks for every
 * answered write in what is left on the disk; again and again on the same data.
 */
export async function crash({ rounds, seed, folder }: CrashTrial): Promise<CrashResult> {
  const data = join(folder, 'data')
  const path = join(folder, 'witness.jsonl')
  const witness = openSync(path, 'a')
  const random = randomFrom(seed)
  const lost: string[] = []
  let engagement: string | null = null
  try {
    for (let round = 0; round < rounds; round += 1) {
      const server = await startServer(data)
      try {
        engagement ??= await begin(server.url)
        const writing = untilKilled(write({ url: server.url, engagement, witness, round }))
        await new Promise((resolve) => setTimeout(resolve, 30 + random() * 220))
        server.process.kill('SIGKILL')
        await writing
      } finally {
        await server.gone
      }
      const answered = answeredIn(path)
      lost.push(...(await checkData(data, answered)).map((line) => `round ${round + 1}: ${line}`))
    }
  } finally {
    closeSync(witness)
  }
  return { answered: answeredIn(path).length, lost }
}

function answeredIn(path: string): readonly Answered[] {
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  return lines.map((line) => JSON.parse(line) as Answered)
}

async function startServer(data: string) {
  const child: ChildProcess = spawn(process.execPath, [entry, data, String(writers * tasksPerWriter)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  if (child.stdout === null) throw new Error('The server has no output')
  const lines = createInterface(child.stdout)
  const [url] = await Promise.race([once(lines, 'line'), gone.then(() => [null])])
  if (typeof url !== 'string') throw new Error('The server did not start')
  return { process: child, url, gone }
}

async function begin(url: string): Promise<string> {
  const response = await send(`${url}/api/engagements`, aBeginning())
  return ((await response.json()) as EngagementView).id
}

interface Writing {
  readonly url: string
  readonly engagement: string
  readonly witness: number
  readonly round: number
}

async function write({ url, engagement, witness, round }: Writing): Promise<void> {
  const response = await fetch(`${url}/api/engagements/${engagement}`)
  const { tasks } = (await response.json()) as EngagementView
  const revisions = new Map(tasks.map(({ key, revision }) => [key, revision]))
  const states = new Map<string, string>(tasks.map(({ key, state }) => [key, state]))
  const writeOn = async (writer: number) => {
    for (let count = 0; ; count += 1) {
      const task = `x${writer * tasksPerWriter + (count % tasksPerWriter)}`
      const to = states.get(task) === 'in-progress' ? 'warning' : 'in-progress'
      const expectedRevision = revisions.get(task) ?? 0
      const command = { type: 'ChangeTaskState', task, to, reason: null, expectedRevision }
      const answer = await send(`${url}/api/engagements/${engagement}/commands`, command)
      if (answer.status !== 200) throw new Error(`round ${round + 1}: ${await answer.text()}`)
      const view = (await answer.json()) as EngagementView
      const seq = view.tasks.find(({ key }) => key === task)?.revision ?? 0
      writeSync(witness, `${JSON.stringify({ engagement, task, to, seq } satisfies Answered)}\n`)
      fsyncSync(witness)
      revisions.set(task, seq)
      states.set(task, to)
    }
  }
  await Promise.all(Array.from({ length: writers }, (_, writer) => untilKilled(writeOn(writer))))
}

// A connection that breaks is how every round ends; anything else is a fault of the server or of this test.
async function untilKilled(work: Promise<unknown>): Promise<void> {
  try {
    await work
  } catch (error) {
    if (!(error instanceof TypeError) || error.cause === undefined) throw error
  }
}

async function send(url: string, body: unknown): Promise<Response> {
  const headers = { 'content-type': 'application/json', 'fairlead-actor': 'tomas-okafor' }
  return fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
}
