import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import type { FeedView, NewFeedView } from '@fairlead/contract'
import { workshopUid } from '@fairlead/engagement'
import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { anEngagement, aServer, problemOf, resultOf, type TestServer } from '../../test/a-server.ts'
import { anAttendee, begun, hold, prepare, schedule } from '../../test/a-workshop.ts'

const me = '/api/people/me/feed'

/** A server with a workshop that ben hosts and carla attends. */
async function aServerWithSession(t: TestContext) {
  const server = await aServer(t)
  const { id } = await anEngagement(server)
  const carla = anAttendee({ name: 'Carla', email: 'carla@fairlead.example' })
  await server.have(id, { ...prepare([carla]), agenda: [{ title: 'Welcome', minutes: 10 }] })
  await server.have(id, schedule(2))
  return { server, id }
}

async function make(server: TestServer, actor: string): Promise<string> {
  const response = await server.call('POST', me, { actor })
  assert.equal(response.status, 201)
  return ((await response.json()) as NewFeedView).path
}

const read = (server: TestServer, path: string, headers: Record<string, string> = {}) =>
  server.call('GET', path, { actor: null, headers })
const since = async (server: TestServer, actor: string) =>
  (await resultOf<FeedView>(await server.call('GET', me, { actor }))).since
const eventsIn = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text) as never)
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

test('[S260] the sessions of a person are a calendar at an address of theirs: those that they host, and attend', async (t) => {
  const { server, id } = await aServerWithSession(t)
  for (const actor of ['ben', 'carla']) {
    const response = await read(server, await make(server, actor))
    assert.equal(response.status, 200)
    assert.equal(response.headers.get('content-type'), 'text/calendar; charset=utf-8')
    assert.equal(response.headers.get('cache-control'), 'private, max-age=300')
    const text = await response.text()
    const [event, ...more] = eventsIn(text)
    assert.deepEqual([event?.uid, event?.sequence, more.length], [workshopUid(id, '100'), 3, 0])
    assert.equal(event?.startDate.toJSDate().toISOString(), '2026-03-02T09:00:00.000Z')
    assert.match(event.description, /^Agenda:\n- Welcome \(10 min\)\nCall: https:\/\/meet\.example\/7$/)
    assert.equal(event.attendees.length, 0)
    const calendar = new ICAL.Component(ICAL.parse(text) as never)
    const said = (name: string) => String(calendar.getFirstPropertyValue(name))
    assert.deepEqual(['method', 'refresh-interval', 'x-published-ttl'].map(said), ['PUBLISH', 'PT1H', 'PT1H'])
    assert.equal(Object.values(nodeIcal.sync.parseICS(text)).filter((one) => one?.type === 'VEVENT').length, 1)
  }
  const none = await read(server, await make(server, 'zoe'))
  assert.deepEqual(eventsIn(await none.text()), [])
})

test('[S260] the calendar follows what happens: moved, held, called off, missed, and out of its time', async (t) => {
  const { server, id } = await aServerWithSession(t)
  const path = await make(server, 'ben')
  const starts = async () =>
    eventsIn(await (await read(server, path)).text()).map(({ startDate }) => startDate.toJSDate().toISOString())
  await server.have(id, schedule(3, begun))
  assert.deepEqual(await starts(), ['2026-03-01T07:30:00.000Z'])
  await server.have(id, hold(4))
  assert.deepEqual(await starts(), ['2026-03-01T07:30:00.000Z'])
  const later = new Date('2026-04-01T12:00:00.000Z')
  server.clock.now = later
  assert.deepEqual(await starts(), [])
  server.clock.now = new Date('2026-03-01T08:00:00.000Z')
  await server.have(id, { type: 'Undo', seq: 5 })
  await server.have(id, { type: 'CallOffWorkshop', task: '100', why: 'no-show', reason: 'Ill', expectedRevision: 6 })
  assert.deepEqual(await starts(), [])
})

test('[S261] who has the last version hears that it is the last', async (t) => {
  const { server, id } = await aServerWithSession(t)
  const path = await make(server, 'ben')
  const first = await read(server, path)
  const etag = first.headers.get('etag') ?? ''
  const again = await read(server, path, { 'if-none-match': `"x", W/${etag}` })
  assert.deepEqual([again.status, await again.text()], [304, ''])
  server.clock.now = new Date('2026-03-01T20:00:00.000Z')
  assert.equal((await read(server, path, { 'if-none-match': etag })).status, 304)
  await server.have(id, schedule(3, { time: '11:00' }))
  assert.equal((await read(server, path, { 'if-none-match': etag })).status, 200)
})

test('[S262] a feed is made, made anew and ended by its person; an address that has ended leads nowhere', async (t) => {
  const { server } = await aServerWithSession(t)
  assert.equal(await since(server, 'ben'), null)
  const first = await make(server, 'ben')
  assert.equal(await since(server, 'ben'), '2026-03-01T08:00:00.000Z')
  assert.equal(await since(server, 'carla'), null)
  const other = await make(server, 'carla')
  const second = await make(server, 'ben')
  assert.match(second, /^\/feeds\/[\w-]{43}\.ics$/)
  assert.notEqual(first, second)
  assert.equal((await problemOf(await read(server, first))).code, 'not-found')
  assert.equal((await read(server, second)).status, 200)
  assert.equal((await server.call('DELETE', me, { actor: 'ben' })).status, 200)
  assert.equal((await read(server, second)).status, 404)
  assert.equal((await read(server, other)).status, 200)
  for (const method of ['GET', 'POST', 'DELETE']) {
    assert.equal((await problemOf(await server.call(method, me, { actor: null }))).code, 'actor-required')
  }
})

test('[S263] a secret is in no file and in no log, and what is none leads nowhere', async (t) => {
  const { server } = await aServerWithSession(t)
  const path = await make(server, 'ben')
  const token = path.slice('/feeds/'.length, -'.ics'.length)
  for (const file of ['fairlead.db', 'fairlead.db-wal']) {
    assert.ok(!readFileSync(join(server.folder, file)).includes(token), file)
  }
  for (const wrong of [
    token,
    `${token}.ics.ics`,
    `${token.slice(1)}.ics`,
    `x${token}.ics`,
    '.ics',
    `${token.toUpperCase()}.ics`,
    '%00.ics',
    '..%2f.ics',
  ]) {
    assert.equal((await read(server, `/feeds/${wrong}`)).status, 404, wrong)
  }
  await server.database.close()
  assert.equal((await read(server, path)).status, 500)
  assert.equal(server.faults.length, 1)
  assert.ok(!server.faults[0]?.includes(token))
})
