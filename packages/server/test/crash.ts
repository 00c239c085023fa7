import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { crash } from './crash-rounds.ts'
import { crashSending } from './send-rounds.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string' },
    jobs: { type: 'string' },
    kills: { type: 'string' },
    seed: { type: 'string' },
  },
})
const jobs = values.jobs === undefined ? null : Number(values.jobs)
const rounds = Number(values.rounds ?? 10)
const kills = Number(values.kills ?? 40)
const seed = Number(values.seed ?? Date.now() % 2 ** 31)
const isMeant =
  [rounds, kills, jobs ?? 1].every((count) => Number.isInteger(count) && count > 0) && Number.isInteger(seed)
if (!isMeant || (jobs !== null && values.rounds !== undefined)) {
  process.stderr.write(
    'Usage: script/crash [--rounds <number> | --jobs <number> [--kills <number>]] [--seed <number>]\n',
  )
  process.exit(2)
}

process.stdout.write(`seed ${seed}\n`)
const folder = mkdtempSync(join(tmpdir(), 'fairlead-crash-'))
const lost = jobs === null ? await killWriting() : await killSending(jobs)
if (lost > 0) process.stdout.write(`The data is kept in ${folder}\n`)
else rmSync(folder, { recursive: true, force: true })
process.exitCode = lost > 0 ? 1 : 0

async function killWriting(): Promise<number> {
  const { answered, lost } = await crash({ rounds, seed, folder })
  for (const line of lost) process.stdout.write(`${line}\n`)
  process.stdout.write(`rounds ${rounds}, answered writes ${answered}, lost ${lost.length}\n`)
  return lost.length
}

async function killSending(jobs: number): Promise<number> {
  const { kills: killed, taken, distinct, wrong, seconds } = await crashSending({ jobs, kills, seed, folder })
  for (const line of wrong) process.stdout.write(`${line}\n`)
  const where = Object.entries(killed).map(([step, count]) => `${step} ${count}`)
  process.stdout.write(`killed at ${where.join(', ')}; ${seconds.toFixed(0)} s\n`)
  const repeated = `${taken} taken, ${distinct} different, ${taken - distinct} repetitions that a receiver drops by Message-ID`
  process.stdout.write(`jobs ${jobs}, ${repeated}, wrong ${wrong.length}\n`)
  return wrong.length + Math.abs(jobs - distinct)
}
