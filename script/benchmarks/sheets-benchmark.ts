import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { formatTable } from '../../packages/cli/src/text/table.ts'
import type { ServerStrain } from './serve-sheets.ts'
import { milliseconds } from './table-columns.ts'

const warmUp = 300
// As ./fairlead starts a server.
const asServed = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=2']
const rounds = 5
const rowCount = 10_000
const betweenLooks = 20
const attachmentSize = 50 * 1024 * 1024
// Else a connection that has been idle while a file was made is closed under the next request.
const actor = { 'fairlead-actor': 'astrid-lindqvist', connection: 'close' }

/** The server in its process, and the engagement on it. */
interface Served {
  readonly process: ChildProcess
  readonly url: string
  readonly engagement: string
  readonly revision: number
}

/**
 * What a questionnaire of ten thousand rows takes from its upload to its answer, against the bare library on the same
 * file, and what anybody else notices meanwhile; and what a large file takes in memory.
 */
export async function sheetsBenchmark(): Promise<void> {
  console.log(await onServer(uploads))
  console.log(await onServer(attachments))
}

async function onServer(measure: (served: Served) => Promise<string>): Promise<string> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'fairlead-bench-'))
  const process = fork(join(import.meta.dirname, 'serve-sheets.ts'), [dataFolder], { execArgv: asServed })
  try {
    const [said] = await once(process, 'message')
    return await measure({ process, ...said })
  } finally {
    process.disconnect()
    await once(process, 'exit')
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

async function uploads(served: Served): Promise<string> {
  let { revision } = served
  const rows: (ServerStrain & { readonly upload: number; readonly library: number; readonly get: number })[] = []
  for (let round = 0; round <= rounds; round++) {
    const file = await filledIn(served.engagement, round)
    const library = await timeOf(() => readXlsx(file))
    const query = new URLSearchParams({ name: 'Back.xlsx', expectedRevision: String(revision) })
    const address = `${served.url}/api/engagements/${served.engagement}/questionnaires/2050/sheet?${query}`
    const headers = { ...actor, 'content-type': 'application/octet-stream' }
    let upload = 0
    let get = 0
    const strain = await strainOf(served, async () => {
      const others = lookOn(`${served.url}/api/engagements/${served.engagement}`)
      try {
        upload = await timeOf(async () => {
          const answer = await fetch(address, { method: 'POST', headers, body: file })
          const outcome = JSON.parse(await answer.text())
          if (outcome.kept?.rows !== rowCount) throw new Error(JSON.stringify(outcome).slice(0, 1000))
          revision = outcome.questionnaire.revision
        })
      } finally {
        get = await others.stop()
      }
    })
    // The first round warms both up.
    if (round > 0) rows.push({ ...strain, upload, library, get })
  }
  return formatTable([
    { title: `${rowCount} rows x 12 columns`, cells: rows.map((_, at) => `round ${at + 1}`) },
    { title: 'upload to answer', cells: rows.map(({ upload }) => milliseconds(upload)) },
    { title: 'bare library', cells: rows.map(({ library }) => milliseconds(library)) },
    { title: 'ratio', cells: rows.map(({ upload, library }) => (upload / library).toFixed(2)) },
    { title: 'event loop p99', cells: rows.map(({ delayP99 }) => milliseconds(delayP99)) },
    { title: 'event loop max', cells: rows.map(({ longestDelay }) => milliseconds(longestDelay)) },
    { title: 'slowest GET beside it', cells: rows.map(({ get }) => milliseconds(get)) },
  ])
}

async function attachments(served: Served): Promise<string> {
  const address = `${served.url}/api/engagements/${served.engagement}/attachments?name=large.bin`
  const send = async (size: number) => {
    const answer = await fetch(address, { method: 'POST', headers: actor, body: new Uint8Array(size).fill(size) })
    if (answer.status !== 201) throw new Error(await answer.text())
  }
  // A server that has worked for a while: what its engine takes with the first requests is not the file's.
  await send(1024)
  for (let times = 0; times < warmUp; times++) {
    await (await fetch(`${served.url}/api/engagements/${served.engagement}`, { headers: actor })).text()
  }
  const rows: (ServerStrain & { readonly took: number })[] = []
  for (let round = 0; round < rounds; round++) {
    let took = 0
    const strain = await strainOf(served, async () => {
      took = await timeOf(() => send(attachmentSize - round))
    })
    rows.push({ ...strain, took })
  }
  return formatTable([
    { title: 'attachment of 50 MB', cells: rows.map((_, at) => `round ${at + 1}`) },
    { title: 'upload to answer', cells: rows.map(({ took }) => milliseconds(took)) },
    { title: 'memory grows by', cells: rows.map(({ memoryGrowth }) => `${(memoryGrowth / 2 ** 20).toFixed(1)} MB`) },
    { title: 'event loop max', cells: rows.map(({ longestDelay }) => milliseconds(longestDelay)) },
  ])
}

/** What the server says of itself while this goes on. */
async function strainOf({ process }: Served, work: () => Promise<void>): Promise<ServerStrain> {
  const ask = async (what: 'begin' | 'end') => {
    const answer = once(process, 'message')
    process.send(what)
    return (await answer)[0]
  }
  await ask('begin')
  await work()
  return ask('end')
}

/** Somebody else who looks at an engagement again and again; says how long the slowest answer took. */
function lookOn(address: string): { readonly stop: () => Promise<number> } {
  let [isOver, slowest] = [false, 0]
  const look = async () => (await fetch(address, { headers: actor })).text()
  const looking = (async () => {
    while (!isOver) {
      slowest = Math.max(slowest, await timeOf(look))
      await wait(betweenLooks)
    }
  })()
  return {
    async stop() {
      isOver = true
      await looking
      return slowest
    },
  }
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** The workbook as a program has filled it in; in every round with other answers. */
async function filledIn(engagement: string, round: number): Promise<Uint8Array<ArrayBuffer>> {
  const identity = { questionnaire: 'migration-questionnaire', engagement, task: '2050' }
  const about = Object.entries(identity).map(([name, value]) => [`fairlead-${name}`, value])
  const more = Array.from({ length: 5 }, (_, at) => `more_${at}`)
  const names = ['group_name', 'group_source', 'group_size', 'group_volume', 'group_earliest', 'group_contact']
  const rows = Array.from({ length: rowCount }, (_, at) => [
    `Group ${at} in round ${round}`,
    'Gmail',
    (at % 500) + 1,
    (at % 90) + 1,
    new Date(Date.UTC(2026, 9, (at % 28) + 1)),
    `person-${at}@example.org`,
    `Delegates of ${at % 77}, shared calendars, a month-end`,
    ...more.map((name) => `What ${name} says of ${at}`),
  ])
  const bytes = await writeXlsx({
    sheets: [
      { name: 'About', rows: about },
      { name: 'Groups', rows: [[...names, 'group_remark', ...more], ...rows] },
    ],
  })
  return Uint8Array.from(bytes)
}
