import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CommandInput, EngagementTimeView, HistoryPage, TimePast, TimeWeekView } from '@fairlead/contract'
import { sql } from 'kysely'
import { aFolder, anEngagement, aServer, assign, gil, people, problemOf, type TestServer } from '../../test/a-server.ts'
import { readCsv } from '../../test/read-csv.ts'
import { openDatabase } from '../database/open-database.ts'
import { pastRows } from './past-of-time.ts'

const team = [...people, gil]

type Log = Extract<CommandInput, { type: 'LogTime' }>
const log = (over: Partial<Log> = {}): Log => ({
  type: 'LogTime',
  person: 'zoe',
  day: '2026-02-27',
  minutes: 45,
  task: '100',
  service: null,
  text: 'Call',
  ...over,
})

const timeOf = (server: TestServer, id: string, { query = '', actor = 'zoe' } = {}) =>
  server.get<EngagementTimeView>(`/api/engagements/${id}/time${query}`, { actor })

/** An engagement on which zoe, ben and gil have worked. */
async function worked(server: TestServer): Promise<string> {
  const { id } = await anEngagement(server)
  await server.have(id, assign('100', 'gil'))
  await server.have(id, log())
  await server.have(id, log({ person: 'ben', minutes: 90, task: null, service: 'mail', day: '2026-02-24' }), {
    actor: 'ben',
  })
  await server.have(id, log({ person: 'gil', minutes: 20, text: null }), { actor: 'gil' })
  return id
}

test('[S501] the time of an engagement is added up by task, service and person, and its entries come page by page', async (t) => {
  const server = await aServer(t, { team })
  const id = await worked(server)
  const { minutes, tasks, services, people, entries, next } = await timeOf(server, id, { query: '?limit=2' })
  assert.equal(minutes, 155)
  assert.deepEqual(tasks, [{ task: '100', minutes: 65 }])
  assert.deepEqual(services, [
    { service: 'mail', minutes: 90 },
    { service: null, minutes: 65 },
  ])
  assert.deepEqual(
    people.map(({ person, minutes }) => [person, minutes]),
    [
      ['ben', 90],
      ['zoe', 45],
      ['gil', 20],
    ],
  )
  assert.deepEqual(
    entries.map((entry) => entry.id),
    ['time-3', 'time-1'],
  )
  assert.ok(next)
  const rest = await timeOf(server, id, { query: `?limit=2&cursor=${next}` })
  assert.deepEqual([rest.entries.map((entry) => entry.id), rest.next], [['time-2'], null])
  const ofTask = await timeOf(server, id, { query: '?task=100' })
  assert.deepEqual([ofTask.entries.length, ofTask.minutes], [2, 155])
})

test('[S551] the entries are narrowed to a service, to none and to a person, and make up the sum of these', async (t) => {
  const server = await aServer(t, { team })
  const id = await worked(server)
  const { services, people, minutes } = await timeOf(server, id)
  const sums = [
    ...services.map(({ service, minutes }) => [`service=${service ?? ''}`, minutes] as const),
    ...people.map(({ person, minutes }) => [`person=${person}`, minutes] as const),
    ['service=&person=gil', 20] as const,
    ['person=nobody', 0] as const,
  ]
  assert.equal(sums.length, 7)
  for (const [query, sum] of sums) {
    const narrowed = await timeOf(server, id, { query: `?${query}&limit=200` })
    assert.equal(
      narrowed.entries.reduce((all, entry) => all + entry.minutes, 0),
      sum,
      query,
    )
    assert.equal(narrowed.minutes, minutes)
  }
})

test('[S550] an entry tells what it was, who changed it and what was taken back, to whoever sees it', async (t) => {
  const server = await aServer(t, { team })
  const id = await worked(server)
  await server.have(id, { ...log({ minutes: 60 }), type: 'ChangeTime', entry: 'time-1', expectedRevision: 3 })
  await server.have(id, { type: 'RemoveTime', entry: 'time-1', expectedRevision: 6 })
  await server.have(id, { type: 'Undo', seq: 7 })
  const past = (entry: string, actor = 'zoe') =>
    server.get<TimePast>(`/api/engagements/${id}/time/${entry}/history`, { actor })
  const { entries } = await past('time-1')
  assert.deepEqual(
    entries.map(({ seq, actor, event }) => [seq, actor, event.type]),
    [
      [8, 'zoe', 'Undone'],
      [7, 'zoe', 'TimeRemoved'],
      [6, 'zoe', 'TimeChanged'],
      [3, 'zoe', 'TimeLogged'],
    ],
  )
  const [, , changed] = entries
  assert.ok(changed?.event.type === 'TimeChanged')
  assert.deepEqual([changed.event.from.minutes, changed.event.to.minutes, changed.event.to.text], [45, 60, 'Call'])
  assert.equal((await past('time-3', 'gil')).entries.length, 1)
  for (const [entry, actor, status] of [
    ['time-1', 'gil', 404],
    ['time-9', 'zoe', 404],
    ['time-1', 'carla', 403],
  ] as const) {
    const answer = await server.call('GET', `/api/engagements/${id}/time/${entry}/history`, { actor })
    assert.equal(answer.status, status, `${entry} of ${actor}`)
  }
})

test('[S550] what happened to an entry is found by an index, not by reading the log', async (t) => {
  const { reader, close } = openDatabase(aFolder(t))
  t.after(close)
  const query = pastRows(reader, { engagement: 'e1', entry: 'time-1' })
  const plan = await query.explain<{ detail: string }>(undefined, sql`query plan`)
  assert.match(plan.map(({ detail }) => detail).join(), /USING INDEX event_of_time/)
})

test('[S501] what is changed, removed or taken back counts as it is then', async (t) => {
  const server = await aServer(t, { team })
  const id = await worked(server)
  await server.have(id, { ...log({ minutes: 60 }), type: 'ChangeTime', entry: 'time-1', expectedRevision: 3 })
  await server.have(id, { type: 'RemoveTime', entry: 'time-2', expectedRevision: 4 })
  assert.equal((await timeOf(server, id)).minutes, 80)
  const { revision } = await server.have(id, { type: 'Undo', seq: 7 })
  assert.equal((await timeOf(server, id)).minutes, 170)
  await server.have(id, { type: 'Undo', seq: revision })
  assert.equal((await timeOf(server, id)).minutes, 80)
})

test('[S5] a stale change of an entry gets the entry as it is now', async (t) => {
  const server = await aServer(t, { team })
  const id = await worked(server)
  const response = await server.ask(id, { type: 'RemoveTime', entry: 'time-1', expectedRevision: 2 })
  assert.equal(response.status, 409)
  const { type: _, ...entry } = log()
  assert.deepEqual((await problemOf(response)).current, { entry, revision: 3 })
})

test('[S502] a week is what somebody worked over all engagements, with names and whether it may be changed', async (t) => {
  const server = await aServer(t, { team })
  const id = await worked(server)
  const other = await anEngagement(server)
  await server.have(other.id, log({ day: '2026-02-23', minutes: 10 }))
  await server.have(other.id, log({ day: '2026-02-22', minutes: 10 }))
  const week = await server.get<TimeWeekView>('/api/time?day=2026-02-25', { actor: 'zoe' })
  assert.equal(week.days.join(), '2026-02-23,2026-02-24,2026-02-25,2026-02-26,2026-02-27,2026-02-28,2026-03-01')
  assert.deepEqual(
    week.entries.map(({ engagement, day, minutes }) => [engagement, day, minutes]),
    [
      [other.id, '2026-02-23', 10],
      [id, '2026-02-27', 45],
    ],
  )
  assert.equal(week.mayChange, true)
  const [entry] = week.entries
  assert.equal(typeof entry?.taskName?.en, 'string')
  assert.equal(entry?.process, 'workshop')
  const ofZoe = await server.get<TimeWeekView>('/api/time?day=2026-02-25&person=zoe', { actor: 'ben' })
  assert.deepEqual([ofZoe.entries.length, ofZoe.mayChange], [2, false])
  const wrong = await server.call('GET', '/api/time?day=2026-02-30', { actor: 'zoe' })
  assert.equal(wrong.status, 422)
})

test('[S500] whose access is granted sees only their own time', async (t) => {
  const server = await aServer(t, { team })
  const id = await worked(server)
  const { minutes, people, entries } = await timeOf(server, id, { actor: 'gil' })
  assert.deepEqual([minutes, people.length, entries.map((entry) => entry.person)], [20, 1, ['gil']])
  const week = await server.get<TimeWeekView>('/api/time?day=2026-02-25&person=zoe', { actor: 'gil' })
  assert.deepEqual(week.entries, [])
  const { entries: history } = await server.get<HistoryPage>(`/api/engagements/${id}/history`, { actor: 'gil' })
  const told = history.filter(({ event }) => event.type === 'TimeLogged')
  assert.deepEqual(
    told.map(({ actor }) => actor),
    ['gil'],
  )
})

test('[S500] customers, and whoever says not who they are, see nothing of time anywhere', async (t) => {
  const server = await aServer(t, { team })
  const id = await worked(server)
  await server.have(id, { type: 'RemoveTime', entry: 'time-1', expectedRevision: 3 })
  await server.have(id, { type: 'Undo', seq: 6 })
  for (const path of [`/api/engagements/${id}/time`, '/api/time?day=2026-02-25', '/api/time/export?format=csv']) {
    const response = await server.call('GET', path, { actor: 'carla' })
    assert.equal(response.status, 403, path)
    assert.equal((await problemOf(response)).code, 'not-permitted')
  }
  for (const actor of ['carla', null] as const) {
    const read = async (path: string) => (await server.call('GET', path, { actor })).text()
    for (const path of ['', '/history?limit=200', '/difference?from=1']) {
      const body = await read(`/api/engagements/${id}${path}`)
      assert.doesNotMatch(body, /TimeLogged|TimeRemoved|time-\d|"minutes":(45|90|20)\b/, path)
    }
  }
  const asked = await server.ask(id, log({ person: 'carla' }), { actor: 'carla' })
  assert.equal(asked.status, 403)
})

test('[S501][S500] the text of an entry that is erased is gone from what is read, and its time is not', async (t) => {
  const server = await aServer(t, { team })
  const id = await worked(server)
  const erase = { type: 'ErasePerson', contact: null, emails: [], names: [], texts: ['time/time-1'] } as const
  await server.have(id, erase)
  const { minutes, entries } = await timeOf(server, id)
  assert.equal(minutes, 155)
  assert.equal(entries.find((entry) => entry.id === 'time-1')?.text, null)
})

test('[S503] time is taken away as a table, by person, engagement and days, in which no text is a formula', async (t) => {
  const server = await aServer(t, { team })
  const id = await worked(server)
  await server.have(id, log({ text: '=HYPERLINK("https://evil.example")', day: '2026-02-28' }))
  const table = async (query: string) => {
    const response = await server.call('GET', `/api/time/export?format=csv&actor=zoe${query}`)
    assert.equal(response.status, 200)
    return readCsv(await response.text()).map((record) => record.map(({ text }) => text))
  }
  const [header, ...rows] = await table('')
  assert.deepEqual(header?.slice(1, 4), ['Person', 'Customer', 'Service'])
  assert.equal(rows.length, 4)
  assert.equal(rows[3]?.[8], '\'=HYPERLINK("https://evil.example")')
  assert.deepEqual([rows[0]?.[0], rows[0]?.[1], rows[0]?.[6], rows[0]?.[7]], ['2026-02-24', 'Ben', '90', '1.5'])
  assert.equal((await table('&person=ben')).length, 2)
  assert.equal((await table(`&engagement=${id}&from=2026-02-27&to=2026-02-27`)).length, 3)
  const chinese = await table('&language=zh-CN')
  assert.equal(chinese[0]?.[1], '人员')
})
