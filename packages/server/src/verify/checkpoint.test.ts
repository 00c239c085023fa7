import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aLog, assign } from '../../test/a-log.ts'
import { checkpointText, isSealed, readCheckpoint, sealed } from './checkpoint.ts'
import { makeCheckpoint } from './make-checkpoint.ts'

test('[S154] a checkpoint has the last event of every engagement, in order, also while the server writes', async (t) => {
  const log = await aLog(t, ['B', 'A', 'C'])
  const { checkpoint, text } = await makeCheckpoint(log.folder, '2026-03-01T10:00:00.000Z')
  const last = await log.database.reader
    .selectFrom('event')
    .select(['engagement_id', 'seq', 'hash'])
    .where('seq', '=', 4)
    .execute()
  assert.deepEqual(
    checkpoint.engagements,
    last
      .map(({ engagement_id, seq, hash }) => ({ engagement: engagement_id, seq, hash }))
      .sort((a, b) => (a.engagement < b.engagement ? -1 : 1)),
  )
  assert.equal(checkpoint.made_at, '2026-03-01T10:00:00.000Z')
  assert.deepEqual(readCheckpoint(text), checkpoint)

  await assign(log, log.engagements[1] ?? '', 'zoe')
  const later = await makeCheckpoint(log.folder, '2026-03-01T11:00:00.000Z')
  assert.deepEqual(later.checkpoint.engagements.map(({ seq }) => seq).sort(), [4, 4, 5])
})

test('[S154] a checkpoint is sealed: whatever is edited in it breaks the seal, and white space does not', () => {
  const end = { engagement: 'e', seq: 3, hash: 'a'.repeat(64) }
  const checkpoint = sealed([end], '2026-03-01T10:00:00.000Z')
  assert.ok(isSealed(checkpoint))
  assert.ok(isSealed(readCheckpoint(checkpointText(checkpoint).replaceAll('\n', ' \r\n'))))
  const edits = [
    { made_at: '2026-03-02T10:00:00.000Z' },
    { hash: 'b'.repeat(64) },
    ...[{ engagement: 'f' }, { seq: 2 }, { hash: 'b'.repeat(64) }].map((edit) => ({
      engagements: [{ ...end, ...edit }],
    })),
    { engagements: [] },
  ]
  for (const edit of edits) assert.ok(!isSealed({ ...checkpoint, ...edit }), JSON.stringify(edit))
})

test('[S154] what is no checkpoint of a known format is refused in words', () => {
  const checkpoint = sealed([{ engagement: 'e', seq: 1, hash: 'a'.repeat(64) }], 'then')
  const refused: readonly (readonly [string, RegExp])[] = [
    ['', /it is no JSON/],
    ['[]', /expected a checkpoint of format 1/],
    [JSON.stringify({ ...checkpoint, format: 2 }), /at format, expected a checkpoint of format 1/],
    [JSON.stringify({ ...checkpoint, more: 1 }), /expected a checkpoint of format 1/],
    [
      JSON.stringify({ ...checkpoint, engagements: [{ engagement: 'e', seq: 1, hash: 'A' }] }),
      /at engagements\.0\.hash/,
    ],
  ]
  for (const [text, words] of refused) assert.throws(() => readCheckpoint(text), words)
})
