import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { FuzzLine } from './worker.ts'

export interface FuzzOptions {
  readonly pages: number
  readonly seed: number
}

export interface Fuzzed {
  readonly pages: number
  readonly failures: readonly { readonly seed: number; readonly problem: string }[]
}

const workers = 2
/** No case takes so long; a worker that is silent for longer hangs. */
const silence = 60_000

/** Tries so many pages, in processes of their own, since a fault of a parser can end the process that it is in. */
export async function fuzz({ pages, seed }: FuzzOptions): Promise<Fuzzed> {
  const results = await Promise.all(
    Array.from({ length: workers }, (_, index) => work(seed + index, Math.ceil(pages / workers))),
  )
  return {
    pages: results.reduce((sum, result) => sum + result.pages, 0),
    failures: results.flatMap(({ failures }) => failures).toSorted((a, b) => a.seed - b.seed),
  }
}

async function work(seed: number, pages: number): Promise<Fuzzed> {
  const failures: { seed: number; problem: string }[] = []
  let [next, tried] = [seed, 0]
  while (tried < pages) {
    const run = await runWorker(next, pages - tried)
    tried += run.pages
    failures.push(...run.failures)
    if (run.ended) break
    failures.push({ seed: run.last, problem: 'ends the process, or takes more than a minute' })
    next = run.last + workers
  }
  return { pages: tried, failures }
}

interface Run extends Fuzzed {
  readonly last: number
  /** Whether it did all that it was asked to. */
  readonly ended: boolean
}

function runWorker(seed: number, pages: number): Promise<Run> {
  const file = new URL('worker.ts', import.meta.url).pathname
  const args = ['--disable-warning=ExperimentalWarning', file, ...[seed, workers, pages].map(String)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const failures: { seed: number; problem: string }[] = []
  let [last, tried, hasBegun] = [seed, 0, false]
  const kill = () => child.kill('SIGKILL')
  let late = setTimeout(kill, silence)
  createInterface({ input: child.stdout }).on('line', (text) => {
    clearTimeout(late)
    late = setTimeout(kill, silence)
    const line: FuzzLine = JSON.parse(text)
    last = line.seed
    hasBegun = true
    tried += line.pages ?? 0
    if (line.problem !== null) failures.push({ seed: line.seed, problem: line.problem })
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      clearTimeout(late)
      if (hasBegun) resolve({ pages: tried, failures, last, ended: code === 0 })
      else reject(new Error('The worker ended before it began.'))
    })
  })
}
