import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EngagementSummary, HistoryPage } from '@fairlead/contract'
import { hostileText } from '../../test/a-release.ts'
import { aBeginning, anEngagement, aScope, aServer, move, problemOf } from '../../test/a-server.ts'

const addition = { mandatory: false, process: 'workshop', step: 'sessions', role: null, service: null }

test('[S8] text comes back as it went in, byte for byte', async (t) => {
  const server = await aServer(t)
  const made = await anEngagement(server, { customer: hostileText })
  const reason = `${hostileText}\u0000\n${'长'.repeat(300)}`
  const view = await server.have(made.id, { ...move('100', 'not-required'), reason })
  assert.equal(view.customer, hostileText)
  assert.equal(view.tasks.find(({ task }) => task === '100')?.reason, reason)
  const text = `${hostileText} note`
  const note = { type: 'LinkEvidence', task: '100', content: { kind: 'note', text }, expectedRevision: 2 } as const
  const noted = await server.have(made.id, note)
  const { tasks } = await server.have(made.id, { type: 'AddTask', name: text, ...addition })
  assert.equal(tasks.find(({ key }) => key === '+1')?.added?.name, text)
  const known = { scope: aScope('mail'), facts: { seats: 1 }, sources: { seats: text }, expectedRevision: 1 } as const
  assert.equal((await server.have(made.id, { type: 'ReviseFacts', ...known })).facts.seats?.source, text)
  const { entries } = await server.get<HistoryPage>(`/api/engagements/${made.id}/history`)
  const [evidence] = noted.tasks.flatMap((task) => task.evidence)
  assert.ok(evidence?.kind === 'note' && evidence.text === text)
  assert.deepEqual(
    entries.slice(2, 4).map(({ event }) => event),
    [
      { type: 'EvidenceLinked', task: '100', evidence },
      { type: 'TaskStateChanged', task: '100', from: 'not-started', to: 'not-required', reason },
    ],
  )
  const { engagements } = await server.get<{ engagements: EngagementSummary[] }>('/api/engagements')
  assert.equal(engagements[0]?.customer, hostileText)
})

test('[S2] a fact that is called after a property of every object is unknown, not passed over', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  for (const name of ['__proto__', 'constructor', 'toString', '']) {
    const facts = `{"seats": 100, ${JSON.stringify(name)}: {"polluted": 1}}`
    const known = `"scope": ${JSON.stringify(aScope('mail'))}, "facts": FACTS`
    const asked = [
      ['', `{"customer": "A", "startDate": "2026-03-02", ${known}}`],
      [`/${id}/commands`, `{"type": "ReviseFacts", ${known}, "expectedRevision": 1}`],
      [`/${id}/preview`, `{${known}}`],
    ] as const
    for (const [path, body] of asked) {
      const sent = body.replace('FACTS', name === '__proto__' ? facts : facts.replace('{"polluted": 1}', '1'))
      const response = await server.call('POST', `/api/engagements${path}`, { body: sent })
      assert.equal(response.status, 422, sent)
      assert.deepEqual((await problemOf(response)).rejection, { code: 'unknown-fact', fact: name })
    }
  }
  assert.ok(!('polluted' in {}))
})

test('[S2] however much is wrong with a request, the answer stays short', async (t) => {
  const server = await aServer(t)
  const facts = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`fact${index}`, null]))
  const members = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`member${index}`, 1]))
  for (const over of [{ facts }, members]) {
    const response = await server.call('POST', '/api/engagements', { body: aBeginning(over) })
    assert.equal(response.status, 422)
    assert.equal((await problemOf(response)).errors?.length, 100)
  }
})

test('[S8] text that cannot come back as it went in is refused: half a character, bytes that are not UTF-8', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  for (const half of ['\ud800', 'a\udfff', '\ud83d\ud83d']) {
    const made = await server.call('POST', '/api/engagements', { body: aBeginning({ customer: half }) })
    assert.deepEqual((await problemOf(made)).errors?.[0]?.pointer, '/customer')
    const changed = await server.ask(id, { ...move('100', 'cancelled'), reason: half })
    assert.deepEqual((await problemOf(changed)).errors?.[0]?.pointer, '/reason')
  }
  const whole = await anEngagement(server, { customer: '\ud83d\ude00' })
  assert.equal(whole.customer, '😀')
  const [before = '', after = ''] = JSON.stringify(aBeginning({ customer: 'NAME' })).split('NAME')
  for (const bytes of [[0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xe4, 0xb8]]) {
    const body = Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)])
    for (const length of [{}, { 'content-length': String(body.length) }]) {
      const response = await server.app.request('/api/engagements', {
        method: 'POST',
        headers: { host: '127.0.0.1:4400', 'fairlead-actor': 'zoe', 'content-type': 'application/json', ...length },
        body,
      })
      assert.equal(response.status, 422, bytes.join())
      assert.equal((await problemOf(response)).code, 'invalid-request')
    }
  }
})
