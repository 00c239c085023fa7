import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { Command } from '@fairlead/engagement'
import { aLog, tampered } from '../../test/a-log.ts'
import { aNote } from '../../test/a-note.ts'
import { anAsking } from '../../test/a-request.ts'
import { schedule } from '../../test/a-workshop.ts'
import { readModels } from '../engagements/fold-log.ts'
import { makeCheckpoint } from './make-checkpoint.ts'
import { verifyData } from './verify-data.ts'

const now = '2026-03-01T10:00:00.000Z'
const work = {
  type: 'LogTime',
  person: 'ben',
  day: '2026-03-01',
  minutes: 45,
  task: null,
  service: null,
  text: 'Called',
} as const

/** The data of a closed server with two engagements, of each of which this was asked too. */
async function closedLog(t: TestContext, asked: readonly Command[] = []) {
  const log = await aLog(t)
  for (const engagement of log.engagements) {
    for (const command of asked)
      assert.ok((await log.commands.handle({ engagement, command, actor: 'ben', at: now })).ok)
  }
  await log.database.close()
  const [first = '', second = ''] = log.engagements
  const verify = async (statements: readonly string[]) => {
    const { findings, ...rest } = await verifyData(tampered(t, log.folder, statements), { checkpointText: null, now })
    return { ...rest, findings: findings.map(({ kind, engagement, seq }) => [kind, engagement, seq]), all: findings }
  }
  return { folder: log.folder, first, second, verify }
}

test('[S155] read models that are not the fold of the log are found: changed, gone or made up', async (t) => {
  const { first, second, verify } = await closedLog(t, [schedule(), { ...anAsking(), id: 'q1' }, aNote(), work])
  assert.deepEqual((await verify([])).findings, [])

  const changed = await verify([`UPDATE engagement SET customer = 'Nobody' WHERE engagement_id = '${second}'`])
  assert.deepEqual(changed.findings, [['read-model', second, null]])
  assert.equal(changed.all[0]?.found, 'customer of the row in engagement "Nobody"')
  assert.equal(changed.all[0]?.expected, '"青禾科技 🌱" by its events')

  for (const table of readModels) {
    const gone = await verify([`DELETE FROM ${table} WHERE engagement_id = '${first}'`])
    assert.ok(gone.findings.length > 0, table)
    for (const finding of gone.findings) assert.deepEqual(finding, ['read-model', first, null])
  }
  // An engagement that is gone from the log as a whole is seen without a checkpoint where its rows were left.
  const left = await verify([`DELETE FROM event WHERE engagement_id = '${first}'`])
  assert.ok(left.findings.length > 0)
  for (const finding of left.findings) assert.deepEqual(finding, ['read-model', first, null])
})

test('[S155] JSON in a read model is compared by what it says, and what is no JSON by its text', async (t) => {
  const { first, verify } = await closedLog(t)
  const respelt = "json_set(json_remove(counts, '$.total'), '$.total', json_extract(counts, '$.total'))"
  assert.deepEqual((await verify([`UPDATE engagement SET counts = ${respelt}`])).findings, [])
  const broken = [
    'PRAGMA ignore_check_constraints = 1',
    `UPDATE engagement SET counts = '{' WHERE engagement_id = '${first}'`,
  ]
  assert.deepEqual((await verify(broken)).findings, [['read-model', first, null]])
})

test('[S155] where the log of an engagement is broken its read models are held against nothing', async (t) => {
  const { first, second, verify } = await closedLog(t)
  const { findings, unsound, engagements, events } = await verify([
    `UPDATE event SET actor = 'carla' WHERE engagement_id = '${first}' AND seq = 2`,
    "UPDATE engagement SET customer = 'Nobody'",
  ])
  assert.deepEqual(findings, [
    ['changed', first, 2],
    ['read-model', second, null],
  ])
  assert.deepEqual({ unsound, engagements, events }, { unsound: 1, engagements: 2, events: 8 })
})

test('[S155] events that cannot be folded are found', async (t) => {
  const { first, second, verify } = await closedLog(t)
  const { findings, all } = await verify(['DELETE FROM release'])
  assert.deepEqual(
    findings.sort(),
    [first, second].sort().map((id) => ['read-model', id, null]),
  )
  assert.match(all[0]?.found ?? '', /^events that cannot be folded: The release [0-9a-f]{64} is missing/)
})

test('[S155] [S157] verifying changes no byte and makes no file', async (t) => {
  const { folder } = await closedLog(t)
  const copy = tampered(t, folder, ["UPDATE engagement SET customer = 'Nobody'"])
  const state = () => [
    readdirSync(copy),
    createHash('sha256')
      .update(readFileSync(join(copy, 'fairlead.db')))
      .digest('hex'),
    statSync(join(copy, 'fairlead.db')).mtimeMs,
  ]
  const before = state()
  const { text } = await makeCheckpoint(copy, now)
  assert.equal((await verifyData(copy, { checkpointText: text, now })).findings.length, 2)
  assert.deepEqual(state(), before)
})

test('[S158] a release whose content is not that of its name is found', async (t) => {
  const { verify } = await closedLog(t)
  const { findings } = await verify(["UPDATE release SET content = content || ' '"])
  assert.deepEqual(findings, [['release', null, null]])
})

test('[S151] a log that was cut off or has lost an engagement is found against a checkpoint only', async (t) => {
  const { folder, first, second } = await closedLog(t)
  const { text } = await makeCheckpoint(folder, now)
  const against = async (checkpointText: string | null, statement: string) => {
    // Whoever takes events away can take what lists show of them away as well.
    const others = readModels.map((table) => `DELETE FROM ${table} WHERE engagement_id = '${first}'`)
    const data = tampered(t, folder, [statement, ...others])
    const { findings } = await verifyData(data, { checkpointText, now })
    return findings
      .filter(({ kind }) => kind !== 'read-model')
      .map(({ kind, engagement, seq }) => [kind, engagement, seq])
  }
  const gone = `DELETE FROM event WHERE engagement_id = '${first}'`
  const cut = `DELETE FROM event WHERE engagement_id = '${second}' AND seq > 2`
  assert.deepEqual(await against(null, gone), [])
  assert.deepEqual(await against(null, cut), [])
  assert.deepEqual(await against(text, gone), [['missing', first, 1]])
  assert.deepEqual(await against(text, cut), [['missing', second, 3]])
})

test('[S150] what the constraints of the database forbid is found like all else', async (t) => {
  const { first, second, verify } = await closedLog(t)
  const unchecked = 'PRAGMA ignore_check_constraints = 1'
  const where = `WHERE engagement_id = '${first}' AND seq = 2`
  const missing = ['missing', first, 2]
  assert.deepEqual((await verify([unchecked, `UPDATE event SET data = '{' ${where}`])).findings, [
    ['changed', first, 2],
  ])
  const unplaced = await verify([unchecked, `UPDATE event SET seq = -9 ${where}`])
  assert.deepEqual(unplaced.findings, [missing, ['changed', first, null]])
  const huge = await verify([`UPDATE event SET seq = 9007199254740993 ${where}`])
  assert.deepEqual(huge.findings[0], missing)
  const hidden = await verify([`UPDATE event SET organization_id = 'other' ${where}`])
  assert.deepEqual(hidden.findings, [['changed', first, 2]])
  const swapped = [2, 3].map((seq) => `(SELECT position FROM event WHERE engagement_id = '${second}' AND seq = ${seq})`)
  const swap = await verify([
    `CREATE TEMP TABLE place AS SELECT ${swapped[0]} AS a, ${swapped[1]} AS b`,
    'UPDATE event SET position = 1000 WHERE position = (SELECT a FROM place)',
    'UPDATE event SET position = (SELECT a FROM place) WHERE position = (SELECT b FROM place)',
    'UPDATE event SET position = (SELECT b FROM place) WHERE position = 1000',
  ])
  assert.deepEqual(swap.findings, [['reordered', second, 2]])
})

test('[S155] what lists showed before a waiver ended is no finding until a server has looked again', async (t) => {
  const log = await aLog(t, ['Acme'])
  const [engagement = ''] = log.engagements
  const ask = async (actor: string, command: Command) => {
    const handled = await log.commands.handle({ engagement, command, actor, at: '2026-03-01T09:00:00.000Z' })
    assert.ok(handled.ok)
  }
  const waiver = { reason: 'Later', approver: 'zoe', until: '2026-03-10' } as const
  await ask('ben', { type: 'WaiveTask', task: '102', expectedRevision: 0, ...waiver })
  await ask('zoe', { type: 'ApproveWaiver', task: '102', expectedRevision: 5 })
  const row = await log.database.reader.selectFrom('engagement').select('valid_until').executeTakeFirst()
  assert.equal(row?.valid_until, '2026-03-10')
  const after = '2026-04-01T00:00:00.000Z'
  const findings = async (...statements: readonly string[]) => {
    const data = tampered(t, log.folder, statements)
    return (await verifyData(data, { checkpointText: null, now: after })).findings.map(({ found }) => found)
  }
  await log.database.close()
  assert.deepEqual(await findings(), [])
  assert.ok((await findings("UPDATE engagement SET valid_until = '2026-03-11'")).length > 0)
  assert.ok((await findings('UPDATE engagement SET valid_until = NULL')).length > 0)
  for (const zone of ['Pacific/Kiritimati', 'Etc/GMT+12']) {
    assert.deepEqual(await findings(`UPDATE engagement SET time_zone = '${zone}'`), [
      `time_zone of the row in engagement "${zone}"`,
    ])
  }
})

test('[S157] read models of another version are refused in words', async (t) => {
  const { verify } = await closedLog(t)
  const words = /What lists show was written by another version of Fairlead\. Start the server once/
  await assert.rejects(verify(['UPDATE read_model SET version = version - 1']), words)
  await assert.rejects(verify(['DELETE FROM read_model']), words)
})
