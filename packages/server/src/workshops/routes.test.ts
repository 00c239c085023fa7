import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CalendarSessionView, ClashView } from '@fairlead/contract'
import { anEngagement, aServer, problemOf, type TestServer } from '../../test/a-server.ts'
import { anAttendee, begun, hold, prepare, schedule } from '../../test/a-workshop.ts'

type Slots = { readonly slots: readonly { readonly start: string; readonly minutes: number }[]; readonly days: number }
type Clashes = { readonly start: string; readonly clashes: readonly ClashView[] }
type Calendar = { readonly sessions: readonly CalendarSessionView[]; readonly isCut: boolean }

const march = 'from=2026-03-01T00:00:00Z&to=2026-04-01T00:00:00Z'

/** An engagement whose team works in Berlin and whose customer works in Shanghai, with somebody to invite. */
async function aShared(server: TestServer) {
  const { id } = await anEngagement(server)
  for (const [party, timeZone] of [
    ['team', 'Europe/Berlin'],
    ['customer', 'Asia/Shanghai'],
  ] as const) {
    const calendar = { timeZone, workingDays: [1, 2, 3, 4, 5], holidays: [] }
    await server.have(id, { type: 'SetCalendar', party, calendar, expectedRevision: 0 })
  }
  await server.have(id, prepare())
  return id
}

function slots(server: TestServer, id: string, query = 'minutes=60&timeZone=Europe/Berlin&from=2026-03-02&count=2') {
  return server.get<Slots>(`/api/engagements/${id}/workshops/100/slots?${query}`)
}

test('[S203] slots lie within the hours of all parties that are there, and over no session of another engagement', async (t) => {
  const server = await aServer(t)
  const id = await aShared(server)
  const found = await slots(server, id)
  assert.deepEqual(found, {
    slots: [
      { start: '2026-03-02T08:00:00.000Z', minutes: 60 },
      { start: '2026-03-03T08:00:00.000Z', minutes: 60 },
    ],
    days: 60,
  })
  // Ada is asked to be somewhere else on Monday, and Ben hosts that.
  const other = await anEngagement(server, { customer: 'Other' })
  await server.have(other.id, prepare())
  await server.have(other.id, schedule(2, { time: '09:30' }))
  const [first] = (await slots(server, id)).slots
  assert.equal(first?.start, '2026-03-03T08:00:00.000Z')
})

test('[S203] who is asked for need not be saved: by party and address, and who may stay away', async (t) => {
  const server = await aServer(t)
  const id = await aShared(server)
  const query = 'minutes=60&timeZone=Europe/Berlin&from=2026-03-02&count=1'
  const first = async (more: string) => (await slots(server, id, `${query}${more}`)).slots[0]?.start
  assert.equal(await first('&attendee=team:bo@example.org'), '2026-03-02T08:00:00.000Z')
  const long = 'minutes=480&timeZone=Europe/Berlin&from=2026-03-02'
  assert.equal((await slots(server, id, `${long}&attendee=customer:ada@example.org`)).slots.length, 0)
  const isFree = await slots(server, id, `${long}&attendee=customer:ada@example.org?&attendee=team:bo@example.org`)
  assert.equal(isFree.slots[0]?.start, '2026-03-02T08:00:00.000Z')
})

test('[S204] what speaks against a time is said, and the moment that is meant', async (t) => {
  const server = await aServer(t)
  const id = await aShared(server)
  const other = await anEngagement(server, { customer: 'Other' })
  await server.have(other.id, prepare())
  await server.have(other.id, schedule(2, { time: '17:00' }))
  const ask = 'date=2026-03-02&time=16:30&minutes=60&timeZone=Europe/Berlin&host=ben'
  const { start, clashes } = await server.get<Clashes>(`/api/engagements/${id}/workshops/100/clashes?${ask}`)
  assert.equal(start, '2026-03-02T15:30:00.000Z')
  assert.deepEqual(
    clashes.map((clash) => [clash.kind, 'party' in clash ? clash.party : 'who' in clash ? clash.who : null]),
    [
      ['outside-hours', 'team'],
      ['outside-hours', 'customer'],
      ['busy', 'ben'],
      ['busy', 'ada@example.org'],
    ],
  )
  const busy = clashes.find((clash) => clash.kind === 'busy')
  assert.deepEqual(busy?.kind === 'busy' && [busy.at.engagement, busy.at.task], [other.id, '100'])
})

test('[S204] its own session speaks against no time of a workshop', async (t) => {
  const server = await aServer(t)
  const id = await aShared(server)
  await server.have(id, schedule(4, { time: '09:00' }))
  const ask = 'date=2026-03-02&time=09:00&minutes=60&timeZone=Europe/Berlin'
  const { clashes } = await server.get<Clashes>(`/api/engagements/${id}/workshops/100/clashes?${ask}`)
  assert.deepEqual(clashes, [])
})

test('[S203][S204] what cannot be asked is refused', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const path = `/api/engagements/${id}/workshops`
  const good = 'minutes=60&timeZone=Europe/Berlin&from=2026-03-02'
  const codes = [
    [`${path}/100/slots?${good}`, 'none'],
    [`${path}/101/slots?${good}`, 'no-workshop'],
    [`/api/engagements/none/workshops/100/slots?${good}`, 'not-found'],
    [`${path}/100/slots?minutes=60&timeZone=Atlantis&from=2026-03-02`, 'unknown-time-zone'],
    [`${path}/100/slots?minutes=4&timeZone=UTC&from=2026-03-02`, 'invalid-request'],
    [`${path}/100/slots?minutes=60&timeZone=UTC&from=2026-02-30`, 'invalid-request'],
    [`${path}/100/slots?${good}&attendee=them:ada@example.org`, 'invalid-request'],
    [`${path}/100/clashes?date=2026-03-02&time=25:00&minutes=60&timeZone=UTC`, 'invalid-request'],
    [`/api/calendar?from=2026-03-02T00:00:00Z&to=2026-03-01T00:00:00Z`, 'invalid-request'],
    [`/api/calendar?from=2026-03-01T00:00:00Z&to=2026-05-03T00:00:00Z`, 'invalid-request'],
    [`/api/calendar?${march}&person=nobody`, 'not-found'],
  ] as const
  for (const [asked, code] of codes) {
    const response = await server.call('GET', asked)
    assert.equal(response.status === 200 ? 'none' : (await problemOf(response)).code, code, asked)
  }
})

test('[S205] the calendar has the sessions of all engagements, also those that are past, by when they begin', async (t) => {
  const server = await aServer(t)
  const one = await anEngagement(server, { customer: 'One' })
  const two = await anEngagement(server, { customer: 'Two' })
  await server.have(one.id, prepare())
  await server.have(one.id, schedule(2, { ...begun, place: 'Room 7' }))
  await server.have(one.id, {
    type: 'CallOffWorkshop',
    task: '100',
    why: 'no-show',
    reason: 'Late',
    expectedRevision: 3,
  })
  await server.have(one.id, schedule(4))
  await server.have(two.id, schedule(0, begun))
  await server.have(two.id, hold(2))
  const { sessions, isCut } = await server.get<Calendar>(`/api/calendar?${march}`)
  assert.equal(isCut, false)
  assert.deepEqual(
    sessions.map(({ customer, stage, start, task }) => [customer, stage, start.slice(0, 16), task]),
    [
      ['One', 'no-show', '2026-03-01T07:30', '100'],
      ['Two', 'held', '2026-03-01T07:30', '100'],
      ['One', 'scheduled', '2026-03-02T09:00', '100'],
    ],
  )
  const [first] = sessions
  assert.ok(first)
  assert.deepEqual([first.process, first.service, first.release, first.host], ['workshop', null, one.release, 'ben'])
  assert.deepEqual(
    [first.minutes, first.timeZone, first.place, first.isInvited],
    [60, 'Europe/Berlin', 'Room 7', false],
  )
  assert.deepEqual(first.attendees, [anAttendee()])
})

test('[S205] a session is in the calendar of every time in which it is on, of its host and of who is asked to be there', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  await server.have(id, prepare([anAttendee({ person: 'zoe' }), anAttendee({ email: 'carla@fairlead.example' })]))
  await server.have(id, schedule(2))
  const found = async (query: string) => (await server.get<Calendar>(`/api/calendar?${query}`)).sessions.length
  const between = (from: string, to: string) => found(`from=2026-03-02T${from}:00Z&to=2026-03-02T${to}:00Z`)
  // From 9 to 10 in UTC.
  assert.deepEqual(
    [await between('08:00', '09:00'), await between('09:59', '11:00'), await between('10:00', '11:00')],
    [0, 1, 0],
  )
  const people = ['ben', 'zoe', 'carla'].map((person) => found(`${march}&person=${person}`))
  assert.deepEqual(await Promise.all(people), [1, 1, 1])
  assert.deepEqual([await found(`${march}&engagement=${id}`), await found(`${march}&engagement=other`)], [1, 0])
})

test('[S205] of more sessions than are shown the first are, and it is said that there are more', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  await server.have(id, schedule())
  const { writer } = server.database
  const row = await writer.selectFrom('session').selectAll().executeTakeFirstOrThrow()
  const rows = Array.from({ length: 2000 }, (_, number) => ({
    ...row,
    number: number + 1,
    start: '2026-03-01T09:00:00.000Z',
  }))
  for (let at = 0; at < rows.length; at += 500)
    await writer
      .insertInto('session')
      .values(rows.slice(at, at + 500))
      .execute()
  const { sessions, isCut } = await server.get<Calendar>(`/api/calendar?${march}`)
  assert.equal(isCut, true)
  assert.equal(sessions.length, 2000)
  assert.ok(sessions.every(({ start }) => start === '2026-03-01T09:00:00.000Z'))
})

test('[S206] what was taken back is in no calendar', async (t) => {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  await server.have(id, schedule())
  await server.have(id, { type: 'Undo', seq: 2 })
  assert.deepEqual((await server.get<Calendar>(`/api/calendar?${march}`)).sessions, [])
})
