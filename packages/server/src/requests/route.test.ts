import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AskingView } from '@fairlead/contract'
import { anAsking, aRequestThatIs } from '../../test/a-request.ts'
import { anEngagement, aServer, problemOf, type TestServer } from '../../test/a-server.ts'

async function asking(server: TestServer, engagement: string, query: Readonly<Record<string, string>>) {
  return server.get<AskingView>(`/api/engagements/${engagement}/route?${new URLSearchParams(query)}`)
}

test('[S313] where a request would go is said with its row and what decided it', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const guidance = { en: 'Read the guide' }
  const english = await asking(server, id, { role: 'architect', language: 'en' })
  const decidedBy = [
    { input: 'role', value: 'architect' },
    { input: 'language', value: 'en' },
  ]
  assert.deepEqual(english.route, { kind: 'team', team: 'designers', table: 'ask:whom', row: 0, guidance, decidedBy })
  const german = await asking(server, id, { role: 'architect', language: 'de' })
  assert.deepEqual(
    [german.route?.kind, german.route?.kind === 'self-serve' && german.route.guidance],
    ['self-serve', guidance],
  )
  const engineer = await asking(server, id, { role: 'engineer', language: 'en' })
  assert.deepEqual(engineer.route, { kind: 'unknown', table: 'ask:whom', missing: ['regulated'] })
})

test('[S313] it goes where it was said to go, and is refused where that was said', async (t) => {
  const server = await aServer(t)
  const told: string[] = []
  for (const facts of [{}, { regulated: true }, { regulated: false }]) {
    const { id } = await anEngagement(server, { facts })
    for (const role of ['architect', 'engineer']) {
      for (const language of ['en', 'en-GB', 'de', null]) {
        const { route } = await asking(server, id, { role, ...(language === null ? {} : { language }) })
        const response = await server.ask(id, anAsking({ role, language, task: null }))
        const code = response.status === 200 ? 'team' : (await problemOf(response)).code
        const codes = {
          anybody: '',
          team: 'team',
          'self-serve': 'self-serve',
          unknown: 'route-unknown',
          none: 'no-route',
        }
        assert.equal(code, codes[route?.kind ?? 'anybody'], JSON.stringify([facts, role, language]))
        told.push(code)
      }
    }
  }
  assert.deepEqual([...new Set(told)].sort(), ['no-route', 'route-unknown', 'self-serve', 'team'])
})

test('[S313] [S312] a request begins with what its task says and what was asked before; an unknown task is not found', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server, { facts: { regulated: true } })
  const note = { type: 'LinkEvidence', task: '102', expectedRevision: 0 } as const
  await server.have(id, { ...note, content: { kind: 'note', text: 'No licence' } })
  const { prefilled, similar } = await asking(server, id, { task: '102' })
  assert.deepEqual(prefilled, {
    task: '102',
    role: 'architect',
    service: 'mail',
    language: null,
    why: 'No licence',
    blocked: null,
  })
  assert.deepEqual(similar, [])
  await aRequestThatIs(server, id, { come: 'rejected', service: 'mail' })
  await aRequestThatIs(server, id, { come: 'rejected', service: 'mail', role: 'engineer' })
  const again = await asking(server, id, { task: '102' })
  assert.deepEqual(
    again.similar.map(({ stage, reason }) => [stage, reason]),
    [['rejected', 'Read the guide']],
  )
  for (const path of [`${id}/route?task=999`, 'none/route']) {
    const response = await server.call('GET', `/api/engagements/${path}`)
    assert.equal(response.status, 404)
  }
})
