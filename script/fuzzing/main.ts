import { parseArgs } from 'node:util'
import { fuzz } from './fuzz.ts'

const options = {
  pages: { type: 'string', default: '20000' },
  seed: { type: 'string' },
} as const
const { values } = parseArgs({ options })
const pages = Number(values.pages)
const seed = Number(values.seed ?? Date.now() % 2 ** 31)
if (!Number.isInteger(pages) || pages < 1 || !Number.isInteger(seed)) {
  console.error('Usage: script/fuzz [--pages <number>] [--seed <number>]')
  process.exit(2)
}

console.log(`seed ${seed}`)
const start = performance.now()
const { failures, pages: tried } = await fuzz({ pages, seed })
for (const failure of failures) console.log(`seed ${failure.seed} ${failure.problem}`)
if (failures.length > 0) console.log('Add these seeds to script/fuzzing/failing-seeds.json: the tests replay them.')
console.log(`pages ${tried}, failures ${failures.length}, ${((performance.now() - start) / 1000).toFixed(0)} s`)
process.exitCode = failures.length > 0 ? 1 : 0
