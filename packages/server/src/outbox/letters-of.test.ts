import assert from 'node:assert/strict'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { test } from 'node:test'
import type { Effect } from '@fairlead/engagement'
import { aRelease } from '../../test/a-release.ts'
import { anEngagement, aServer, people } from '../../test/a-server.ts'
import { anAttendee, prepare, schedule } from '../../test/a-workshop.ts'
import { rebuildReadModels } from '../engagements/rebuild-read-models.ts'
import type { Letter } from './letter.ts'
import { lettersOf } from './letters-of.ts'

const invite = { type: 'InviteToWorkshop', task: '100', expectedRevision: 3 } as const
const wish = {
  task: '100',
  role: 'engineer',
  service: null,
  language: null,
  where: 'remote',
  why: 'Stuck',
  tried: null,
} as const
const ofRequest = {
  ...{ kind: 'request', name: 'request/e1/r1/2/turn', engagement: 'e1', at: '2026-03-01T08:00:00.000Z' },
  ...{ request: 'r1', about: 'turn', stage: 'submitted', wish, text: null },
} as const

/** The letters of an engagement, in the order of their events. */
async function lettersIn({ database }: Awaited<ReturnType<typeof aServer>>): Promise<readonly Letter[]> {
  const rows = await database.reader.selectFrom('outbox').select('payload').orderBy('seq').orderBy('id').execute()
  return rows.map(({ payload }) => JSON.parse(payload) as Letter)
}

test('[S239] what people are told says what was so when it happened, in the language of each', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const attendees = [
    anAttendee(),
    anAttendee({ name: '李', email: 'li@example.org', language: 'zh-CN', optional: true }),
  ]
  await server.have(id, { ...prepare(attendees), agenda: [{ title: 'Welcome', minutes: 10 }] })
  await server.have(id, schedule(2))
  assert.deepEqual(await lettersIn(server), [])
  await server.have(id, invite)
  await server.have(id, schedule(4, { date: '2026-03-03' }))
  await server.have(id, {
    type: 'CallOffWorkshop',
    task: '100',
    why: 'cancelled',
    reason: 'Ben is ill',
    expectedRevision: 5,
  })
  const letters = await lettersIn(server)
  assert.deepEqual(
    letters.map(({ seq, recipient, language, body }) => [seq, recipient.name, language, body.kind, body.about]),
    [
      [4, 'Ada', 'en', 'invitation', 'new'],
      [4, '李', 'zh-CN', 'invitation', 'new'],
      [5, 'Ada', 'en', 'invitation', 'changed'],
      [5, '李', 'zh-CN', 'invitation', 'changed'],
      [6, 'Ada', 'en', 'cancellation', 'called-off'],
      [6, '李', 'zh-CN', 'cancellation', 'called-off'],
    ],
  )
  const [first, second] = letters
  assert.deepEqual(first, {
    name: `workshop/${id}/100/4/request/ada@example.org`,
    engagement: id,
    seq: 4,
    at: '2026-03-01T08:00:00.000Z',
    customer: 'Acme',
    language: 'en',
    recipient: { name: 'Ada', email: 'ada@example.org' },
    body: {
      kind: 'invitation',
      about: 'new',
      task: '100',
      title: first?.body.title,
      sequence: 4,
      session: {
        start: '2026-03-02T09:00:00.000Z',
        minutes: 60,
        timeZone: 'Europe/Berlin',
        place: null,
        link: 'https://meet.example/7',
        host: 'ben',
      },
      hostName: 'Ben',
      optional: false,
      agenda: [{ title: 'Welcome', minutes: 10 }],
    },
  })
  assert.ok(second?.body.kind === 'invitation' && second.body.optional)
  const last = letters.at(-1)?.body
  assert.equal(last?.kind === 'cancellation' && last.reason, 'Ben is ill')
})

test('[S239] a team is told by all who decide for it but who asked; whom mail does not reach is told nothing', () => {
  const release = { id: 'r', release: aRelease(), index: null as never }
  const deciders = people.map((person) => ({ ...person, rights: ['decide-requests' as const] }))
  const to = (effect: Pick<Effect, 'to'>, team = deciders) => {
    const engagement = { customer: 'Acme', tasks: new Map() } as never
    const telling = { engagement, seq: 2, release: { ...release, index: { tasks: new Map() } as never }, people: team }
    return lettersOf([{ ...ofRequest, ...effect } as Effect], telling).map(
      ({ name, recipient }) => `${name} ${recipient.email}`,
    )
  }
  const name = 'request/e1/r1/2/turn'
  const team = { kind: 'team', team: 'experts', except: 'zoe' } as const
  assert.deepEqual(to({ to: team }), [`${name}/ben@fairlead.example ben@fairlead.example`])
  assert.deepEqual(to({ to: { ...team, except: 'x' } }).length, 2)
  assert.deepEqual(to({ to: { kind: 'person', person: 'zoe' } }), [`${name}/zoe@fairlead.example zoe@fairlead.example`])
  assert.deepEqual(
    to(
      { to: team },
      deciders.map((person) => ({ ...person, email: null })),
    ),
    [],
  )
})

test('[S239] an event and what follows from it are written together or not at all', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  await server.have(id, prepare())
  await server.have(id, schedule(2))
  const sabotage = new DatabaseSync(join(server.folder, 'fairlead.db'))
  t.after(() => sabotage.close())
  for (const table of ['outbox', 'engagement']) {
    const when = table === 'outbox' ? 'INSERT' : 'UPDATE'
    sabotage.exec(`CREATE TRIGGER fail BEFORE ${when} ON ${table} BEGIN SELECT RAISE(ABORT, 'disk on fire'); END`)
    assert.equal((await server.ask(id, invite)).status, 500)
    sabotage.exec('DROP TRIGGER fail')
    assert.equal((await server.look(id)).revision, 3)
    assert.deepEqual(await lettersIn(server), [])
  }
  await server.have(id, invite)
  assert.equal((await lettersIn(server)).length, 1)
})

test('[S239] what was told is no fold of the log: read models made anew leave it alone', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  await server.have(id, prepare())
  await server.have(id, schedule(2))
  await server.have(id, invite)
  const before = await server.database.reader.selectFrom('outbox').selectAll().execute()
  await rebuildReadModels(server.database, { releases: server.releases, now: '2026-03-01T08:00:00.000Z' })
  assert.deepEqual(await server.database.reader.selectFrom('outbox').selectAll().execute(), before)
})
