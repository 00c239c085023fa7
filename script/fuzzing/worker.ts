import { writeSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { fuzzCase } from './fuzz-case.ts'
import { sources } from './sources.ts'
import { tryCase } from './try-case.ts'

/** A line that {@link fuzz} reads: a seed that begins, and then what became of it. */
export interface FuzzLine {
  readonly seed: number
  /** The number of pages that were tried; `null` at the beginning. */
  readonly pages: number | null
  readonly problem: string | null
}

// Written at once: where a parser takes the whole process down, the last line names the seed that did it.
const say = (line: FuzzLine) => writeSync(1, `${JSON.stringify(line)}\n`)
const [first, step, pages] = process.argv.slice(2).map(Number) as [number, number, number]
const from = sources()
for (let [seed, tried] = [first, 0]; tried < pages; seed += step) {
  say({ seed, pages: null, problem: null })
  // The fast parser's memory is given back between two turns of the event loop, and not before.
  await setImmediate()
  const made = fuzzCase(seed, from)
  const problem = tryCase(made)
  tried += made.files.length
  say({ seed, pages: made.files.length, problem })
}
