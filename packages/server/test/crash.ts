import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { crash } from './crash-rounds.ts'

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '10' }, seed: { type: 'string' } } })
const rounds = Number(values.rounds)
const seed = Number(values.seed ?? Date.now() % 2 ** 31)
if (!Number.isInteger(rounds) || rounds < 1 || !Number.isInteger(seed)) {
  process.stderr.write('Usage: script/crash [--rounds <number>] [--seed <number>]\n')
  process.exit(2)
}

process.stdout.write(`seed ${seed}\n`)
const folder = mkdtempSync(join(tmpdir(), 'fairlead-crash-'))
const { answered, lost } = await crash({ rounds, seed, folder })
for (const line of lost) process.stdout.write(`${line}\n`)
process.stdout.write(`rounds ${rounds}, answered writes ${answered}, lost ${lost.length}\n`)
if (lost.length > 0) process.stdout.write(`The data is kept in ${folder}\n`)
else rmSync(folder, { recursive: true, force: true })
process.exitCode = lost.length > 0 ? 1 : 0
