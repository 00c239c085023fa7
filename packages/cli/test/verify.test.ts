import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { aFolder } from './a-folder.ts'
import { fairlead } from './a-terminal.ts'

const script = fileURLToPath(new URL('../../../script/verify-chain/verify-chain.mjs', import.meta.url))
const reads = [['verify'], ['checkpoint'], ['log']] as const

/** Serves the demo into a folder until `work` is done. */
async function served(data: string, work: () => Promise<unknown>) {
  const stop = Promise.withResolvers<void>()
  const started = Promise.withResolvers<void>()
  const server = fairlead(['serve', '--port', '0', '--data', data], {
    stopAsked: () => stop.promise,
    onWrite: (text) => {
      if (text.startsWith('http://')) started.resolve()
    },
  })
  await Promise.race([started.promise, server])
  try {
    await work()
  } finally {
    stop.resolve()
  }
  const { exit, stderr } = await server
  assert.equal(exit, 0, stderr)
}

let demo: Promise<string> | null = null

/** The data of the demo, which is made once, by whichever test comes first. */
async function makeDemo(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'fairlead-cli-verify-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  await served(folder, async () => {})
  return folder
}

/** A folder with the demo's data after these statements; the command line runs in it. */
async function aDemo(t: TestContext, ...statements: readonly string[]) {
  const cwd = aFolder(t, { 'data/.keep': '' })
  demo ??= makeDemo()
  copyFileSync(join(await demo, 'fairlead.db'), join(cwd, 'data/fairlead.db'))
  const database = new DatabaseSync(join(cwd, 'data/fairlead.db'), { enableForeignKeyConstraints: false })
  for (const statement of statements) database.exec(statement)
  const longest = database.prepare('SELECT engagement_id, max(seq) AS last FROM event GROUP BY 1 ORDER BY 2 DESC').get()
  database.close()
  const run = (...argv: readonly string[]) => fairlead([...argv, '--data', 'data'], { cwd })
  const independent = (...argv: readonly string[]) => {
    const { status, stdout } = spawnSync(process.execPath, [script, ...argv], { cwd, encoding: 'utf8' })
    return { status, stdout }
  }
  return { cwd, run, independent, engagement: String(longest?.engagement_id), last: Number(longest?.last) }
}

const longest = 'engagement_id = (SELECT engagement_id FROM event GROUP BY 1 ORDER BY max(seq) DESC LIMIT 1)'

test('[C32] untouched data has no finding, and what could not be seen is said', async (t) => {
  const { run } = await aDemo(t)
  const { exit, stdout, stderr } = await run('verify')
  assert.equal(exit, 0)
  assert.match(stdout, /^No findings in 6 engagements, \d+ events\n$/)
  assert.match(
    stderr,
    /^Without a checkpoint nothing shows that the end of a log was cut off, that a whole engagement is/,
  )
  assert.deepEqual(JSON.parse((await run('verify', '--format', 'json')).stdout), [])
})

const shown: Readonly<Record<string, (engagement: string) => string>> = {
  [`UPDATE event SET actor = 'nobody' WHERE ${longest} AND seq = 7`]: (id) => `${id}:7 changed Unexpected hash `,
  [`DELETE FROM event WHERE ${longest} AND seq BETWEEN 3 AND 5`]: (id) =>
    `${id}:3 missing Unexpected event 6 after event 2, expected events 3 to 5.\n`,
  [`UPDATE event SET data = ' ' || data WHERE ${longest} AND seq = 9`]: (id) => `${id}:9 disagrees Unexpected data `,
  [`UPDATE event SET position = position + 100000 WHERE ${longest} AND seq = 4`]: (id) =>
    `${id}:4 reordered Unexpected event 4 after event `,
}

for (const [statement, line] of Object.entries(shown)) {
  test(`[C32] [S153] both checks find it: ${statement}`, async (t) => {
    const { cwd, run, independent, engagement } = await aDemo(t, statement)
    const { exit, stdout } = await run('verify')
    assert.equal(exit, 1)
    assert.ok(stdout.startsWith(line(engagement)), stdout)
    const findings = JSON.parse((await run('verify', '--format', 'json')).stdout)
    assert.deepEqual(Object.keys(findings[0]).sort(), ['engagement', 'expected', 'found', 'kind', 'seq'])
    writeFileSync(join(cwd, 'log.jsonl'), (await run('log')).stdout)
    const other = independent('log.jsonl')
    assert.equal(other.status, 1)
    const places = (text: string) =>
      text.split('\n').flatMap((found) => found.match(/^[0-9a-f-]{36}:\d+ [a-z-]+/)?.[0] ?? [])
    assert.deepEqual(places(other.stdout), places(stdout))
    assert.equal(places(stdout)[0], places(line(engagement))[0])
  })
}

test('[C32] [C33] [S153] a tail that was cut off is found by both checks against a checkpoint, and only then', async (t) => {
  const whole = await aDemo(t)
  const made = await whole.run('checkpoint', '-o', 'checkpoint.json')
  const checkpoint = join(whole.cwd, 'checkpoint.json')
  assert.equal(made.stdout, `${JSON.parse(readFileSync(checkpoint, 'utf8')).hash}  checkpoint.json\n`)
  assert.match(made.stderr, /^Checkpoint [0-9a-f]{64} of 6 engagements\nKeep it, or at least its hash, where nobody/)
  assert.equal((await whole.run('verify', '--checkpoint', checkpoint)).exit, 0)

  const cut = await aDemo(t, `DELETE FROM event WHERE ${longest} AND seq > 20`)
  await cut.run('log', '-o', 'log.jsonl')
  const line = `${whole.engagement}:21 missing `
  const found = await cut.run('verify', '--checkpoint', checkpoint)
  assert.equal(found.exit, 1)
  assert.ok(found.stdout.startsWith(line), found.stdout)
  assert.match(found.stderr, /the log of it is broken\.\nHeld against the checkpoint [0-9a-f]{64} of 2026-11-22T/)
  assert.doesNotMatch((await cut.run('verify')).stdout, / missing /)
  const other = cut.independent('log.jsonl', checkpoint)
  assert.deepEqual([other.status, other.stdout.startsWith(line)], [1, true])
  assert.equal(cut.independent('log.jsonl').status, 0)
  assert.equal(cut.independent('log.jsonl', checkpoint, whole.engagement).status, 1)
})

test('[C33] [C34] a checkpoint and a log are written as they are printed, and a log for nobody else to read', async (t) => {
  const { cwd, run, engagement, last } = await aDemo(t)
  await run('log', '-o', 'log.jsonl')
  await run('checkpoint', '-o', 'checkpoint.json')
  assert.equal(readFileSync(join(cwd, 'log.jsonl'), 'utf8'), (await run('log')).stdout)
  assert.equal(readFileSync(join(cwd, 'checkpoint.json'), 'utf8'), (await run('checkpoint')).stdout)
  assert.equal(statSync(join(cwd, 'log.jsonl')).mode % 0o1000, 0o600)
  const { stdout, stderr } = await run('log', '--engagement', engagement)
  assert.equal(stdout.split('\n').length, last + 1)
  assert.equal(stderr, `${last} events\n`)
})

test('[C34] where nothing can be exported, an older export stays as it was', async (t) => {
  const { cwd, run } = await aDemo(t)
  writeFileSync(join(cwd, 'log.jsonl'), 'before')
  const { exit, stdout, stderr } = await run('log', '--engagement', 'nobody', '-o', 'log.jsonl')
  assert.deepEqual({ exit, stdout }, { exit: 2, stdout: '' })
  assert.match(stderr, /Unexpected engagement "nobody", expected one that has events\./)
  assert.equal((await fairlead(['log', '--data', 'none', '-o', 'log.jsonl'], { cwd })).exit, 3)
  assert.equal(readFileSync(join(cwd, 'log.jsonl'), 'utf8'), 'before')
  assert.deepEqual(readdirSync(cwd).sort(), ['data', 'log.jsonl'])
})

test('[C35] data is verified, noted and exported while a server works with it', async (t) => {
  const cwd = aFolder(t)
  await served(join(cwd, 'data'), async () => {
    for (const argv of reads) {
      const { exit, stderr } = await fairlead([...argv, '--data', 'data'], { cwd })
      assert.equal(exit, 0, stderr)
    }
  })
})

test('[C35] what cannot be read is a failure in words: no data, no checkpoint, one of another kind', async (t) => {
  const { cwd, run } = await aDemo(t)
  for (const argv of reads) {
    const { exit, stdout, stderr } = await fairlead([...argv], { cwd, env: { FAIRLEAD_DATA: 'nowhere' } })
    assert.deepEqual({ exit, stdout }, { exit: 3, stdout: '' })
    assert.match(stderr, /^fairlead: There is no database in .*nowhere\. Name the data folder with --data\.\n$/)
  }
  writeFileSync(join(cwd, 'other.json'), '{"format":2}')
  assert.match((await run('verify', '--checkpoint', 'other.json')).stderr, /expected a checkpoint of format 1/)
  const { exit, stderr } = await run('verify', '--checkpoint', 'none.json')
  assert.equal(exit, 3)
  assert.match(stderr, /Cannot read .*none\.json: there is nothing there\.\n$/)
})

test('[C32] a checkpoint that was edited is a finding', async (t) => {
  const { cwd, run } = await aDemo(t)
  const { stdout } = await run('checkpoint')
  writeFileSync(join(cwd, 'edited.json'), stdout.replace('2026-11-22', '2026-11-23'))
  const verified = await run('verify', '--checkpoint', 'edited.json')
  assert.equal(verified.exit, 1)
  assert.match(
    verified.stdout,
    /^checkpoint Unexpected hash in the checkpoint, against which nothing was held, expected/,
  )
})

test('[S153] the independent check tells usage from failure', async (t) => {
  const { cwd, independent } = await aDemo(t)
  writeFileSync(join(cwd, 'empty.jsonl'), '')
  writeFileSync(join(cwd, 'text.jsonl'), 'text\n{}\n')
  assert.equal(independent().status, 2)
  assert.equal(independent('--help').status, 2)
  assert.equal(independent('none.jsonl').status, 3)
  assert.equal(independent('empty.jsonl').status, 3)
  assert.equal(independent('text.jsonl', 'text.jsonl').status, 3)
  const { status, stdout } = independent('text.jsonl')
  assert.equal(status, 1)
  assert.match(stdout, /^log:- changed Unexpected line 1, expected an event\.\nlog:- changed Unexpected line 2/)
})
