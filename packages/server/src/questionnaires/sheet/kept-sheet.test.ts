import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { HistoryPage, SheetOutcome } from '@fairlead/contract'
import { filledIn, sent } from '../../../test/a-sent-questionnaire.ts'
import { anEngagement, gil, people, problemOf, resultOf } from '../../../test/a-server.ts'

test('[S350] the file that answers were read from is kept, and whoever sees the questionnaire has it as it was sent', async (t) => {
  const { server, id, upload, look } = await sent(t, { team: [...people, gil] })
  const bytes = filledIn(id, 300, 'BOX')
  await resultOf<SheetOutcome>(await upload(bytes, { name: 'Back.xlsx' }))
  const { entries } = await server.get<HistoryPage>(`/api/engagements/${id}/history`)
  const [saved] = entries
  if (saved?.event.type !== 'AnswersSaved' || saved.event.sheet === null) assert.fail('no answers of a sheet')
  const { name, hash } = saved.event.sheet
  const path = (of: string) => `/api/engagements/${of}/attachments/${hash}?name=${name}`
  for (const actor of ['zoe', 'carla']) {
    const response = await server.call('GET', path(id), { actor })
    assert.equal(response.status, 200)
    assert.match(response.headers.get('content-disposition') ?? '', /^attachment; filename="Back\.xlsx"/)
    assert.deepEqual(Buffer.from(await response.arrayBuffer()), bytes)
  }
  assert.equal((await server.call('GET', path(id), { actor: 'gil' })).status, 404, 'who has no part')
  const { id: other } = await anEngagement(server)
  assert.equal((await server.call('GET', path(other))).status, 404, 'another engagement')
  // What is taken back was sent nevertheless, and the history goes on saying so.
  await server.have(id, { type: 'Undo', seq: saved.seq })
  assert.deepEqual((await look()).values, {})
  assert.equal((await server.call('GET', path(id))).status, 200)
})

test('[S350] a file that is refused, or says nothing new, is not kept', async (t) => {
  const { server, id, upload, look } = await sent(t)
  const kept = () => readdirSync(join(server.folder, 'attachments')).length
  const bytes = filledIn(id, 300, 'BOX')
  const { revision } = await look()
  // Both were read before either is recorded; the second is of a questionnaire that is no longer as it was.
  const [one, other] = await Promise.all([upload(bytes, { revision }), upload(filledIn(id, 301, 'BOX'), { revision })])
  const statuses = [one.status, other.status].toSorted()
  assert.deepEqual(statuses, [200, 409])
  assert.equal((await problemOf(one.status === 409 ? one : other)).code, 'stale-revision')
  assert.equal(kept(), 1)
  const again = one.status === 200 ? bytes : filledIn(id, 301, 'BOX')
  const { kept: changed } = await resultOf<SheetOutcome>(await upload(again))
  assert.deepEqual([changed, kept()], [{ answers: 0, rows: 0 }, 1])
  await upload(filledIn('other', 300, 'BOX'))
  assert.equal(kept(), 1)
})
