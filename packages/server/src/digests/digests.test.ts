import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { DigestInput, DigestSettingView, OutboxView, PersonView } from '@fairlead/contract'
import PostalMime from 'postal-mime'
import { aContact } from '../../test/a-contact.ts'
import { aDatedRelease } from '../../test/a-dated-release.ts'
import { aMailServer, headerOf } from '../../test/a-mail-server.ts'
import { aNote } from '../../test/a-note.ts'
import { anEngagement, aServer, assign, gil, move, people, problemOf, type TestServer } from '../../test/a-server.ts'
import { smtpSender } from '../mail/send-mail.ts'
import { Courier } from '../outbox/courier.ts'
import type { DigestLetter } from './digest-letter.ts'
import { sendDigests } from './send-digests.ts'

const hour = 3_600_000
const decided = { facts: { sources: [] } }
const daily: DigestInput = { every: 'daily', hour: 8, timeZone: 'Europe/Berlin', language: 'en' }

/** A server with a playbook of dates and an engagement of Monday, 2 March, in which ben has the task 101, due on Saturday. */
async function aWorkingServer(t: TestContext, team: readonly PersonView[] = people) {
  const server = await aServer(t, { release: aDatedRelease(), team })
  server.clock.now = new Date('2026-03-02T08:00:00.000Z')
  const { id } = await anEngagement(server, decided)
  await server.have(id, assign('101', 'ben'))
  return { server, id }
}

/** Chooses, and lets a minute pass. */
async function choose(server: TestServer, input: DigestInput = daily, actor = 'ben'): Promise<Response> {
  const answer = await server.call('PUT', '/api/people/me/digest', { actor, body: input })
  server.clock.now = new Date(server.clock.now.getTime() + 60_000)
  return answer
}

/** Looks whether digests are due at a moment. */
function lookAt(server: TestServer, moment: string): Promise<number> {
  server.clock.now = new Date(moment)
  return sendDigests(server, moment)
}

async function letters({ database }: TestServer): Promise<readonly DigestLetter[]> {
  const rows = await database.reader
    .selectFrom('outbox')
    .select('payload')
    .where('kind', '=', 'digest')
    .orderBy('id')
    .execute()
  return rows.map(({ payload }) => JSON.parse(payload) as DigestLetter)
}

test('[S520] nobody is told who has not chosen it; who has is told at their hour of working days, once for each', async (t) => {
  const { server } = await aWorkingServer(t)
  assert.equal(await lookAt(server, '2026-03-03T12:00:00.000Z'), 0)
  const offered = await server.get<DigestSettingView>('/api/people/me/digest', { actor: 'ben' })
  assert.deepEqual([offered.every, offered.isChosen, offered.email], ['off', false, 'ben@fairlead.example'])
  await choose(server)
  const from = Date.parse('2026-03-03T12:00:00.000Z')
  const told: string[] = []
  for (let passed = 0; passed < 4 * 7 * 24; passed += 1) {
    const now = new Date(from + passed * hour).toISOString()
    if ((await lookAt(server, now)) > 0) told.push(now)
  }
  // Overdue from the 8th on; before that nothing is theirs to mend. The clocks of Berlin go forward on the 29th.
  assert.equal(told[0], '2026-03-09T07:00:00.000Z')
  assert.equal(told.at(-1), '2026-03-31T06:00:00.000Z')
  assert.equal(told.length, 17)
  assert.equal(new Set((await letters(server)).map(({ name }) => name)).size, 17)
})

test('[S521] a digest has what is theirs to mend, what they have to do soon, and what others did', async (t) => {
  const { server, id } = await aWorkingServer(t)
  await choose(server)
  await server.have(id, move('200', 'in-progress'))
  await server.have(id, move('202', 'in-progress'), { actor: 'ben' })
  await lookAt(server, '2026-03-03T07:00:00.000Z')
  await lookAt(server, '2026-03-06T07:00:00.000Z')
  const [first, ...more] = await letters(server)
  assert.deepEqual(more, [])
  assert.deepEqual([first?.body.found, first?.body.due], [0, 0])
  assert.deepEqual(first?.body.changes, [{ customer: 'Acme', count: 1, people: ['Zoe'] }])
  await lookAt(server, '2026-03-09T07:00:00.000Z')
  const second = (await letters(server))[1]
  assert.deepEqual(
    second?.body.findings.map(({ code, title, customer, reason }) => [code, title, customer, reason.day]),
    [['task-overdue', 'Task 101', 'Acme', '2026-03-07']],
  )
  assert.deepEqual(second?.body.changes, [])
})

test('[S545] of what contacts did it says that the customer did it, and keeps no name of theirs', async (t) => {
  const { server, id } = await aWorkingServer(t)
  await server.have(id, { type: 'AddContact', details: aContact() })
  await server.have(id, { type: 'AddContact', details: aContact({ name: 'Kim', email: null }) })
  await choose(server)
  const said = {
    type: null,
    audience: 'shared',
    body: 'May we come earlier?',
    nextAction: null,
    escalated: false,
  } as const
  const content = { ...said, fields: {}, services: [], tasks: [], mentions: [] }
  for (const actor of ['contact-1', 'contact-2']) {
    const at = server.clock.now.toISOString()
    const asked = { engagement: id, command: { type: 'WriteNote', content } as const, actor, at }
    assert.ok((await server.commands.handle(asked)).ok)
  }
  await server.have(id, move('202', 'in-progress'))
  await lookAt(server, '2026-03-03T07:00:00.000Z')
  const [letter] = await letters(server)
  assert.deepEqual(letter?.body.changes, [{ customer: 'Acme', count: 3, people: ['Acme', 'Zoe'] }])
  assert.doesNotMatch(JSON.stringify(letter), /Ada|Kim/)
})

test('[S515] a mail says that something of a note is to be done, and not what', async (t) => {
  const { server, id } = await aWorkingServer(t)
  await choose(server)
  const nextAction = { text: 'Send the offer', owner: 'ben', date: '2026-03-02' }
  await server.have(id, aNote({ nextAction }))
  await lookAt(server, '2026-03-04T07:00:00.000Z')
  const [letter] = await letters(server)
  assert.deepEqual(
    letter?.body.findings.map(({ code, title }) => [code, title]),
    [['next-action-overdue', '']],
  )
  assert.doesNotMatch(JSON.stringify(letter), /offer/)
})

test('[S521] where there is nothing to say nothing is sent, and nobody hears of what they did themselves', async (t) => {
  const { server, id } = await aWorkingServer(t)
  await choose(server)
  await server.have(id, move('101', 'complete', 2), { actor: 'ben' })
  assert.equal(await lookAt(server, '2026-03-31T12:00:00.000Z'), 0)
  assert.deepEqual(await letters(server), [])
})

test('[S522] whoever looks and how often, a period is told once; a storm of a thousand events is one digest', async (t) => {
  const { server, id } = await aWorkingServer(t)
  await choose(server)
  for (let event = 0; event < 1000; event += 1) {
    const to = event % 2 === 0 ? 'in-progress' : 'not-started'
    const command = { type: 'ChangeTaskState', task: '200', to, reason: null } as const
    const { engagement } = (await server.store.load(id)) ?? {}
    const expectedRevision = engagement?.tasks.get('200')?.revision ?? 0
    const at = server.clock.now.toISOString()
    const handled = await server.commands.handle({
      engagement: id,
      command: { ...command, expectedRevision },
      actor: 'zoe',
      at,
    })
    assert.ok(handled.ok)
  }
  const counts = await Promise.all([1, 2, 3].map(() => lookAt(server, '2026-03-03T07:00:00.000Z')))
  assert.equal(
    counts.reduce((sum, count) => sum + count),
    1,
  )
  assert.equal(await lookAt(server, '2026-03-03T23:00:00.000Z'), 0)
  const [only, ...more] = await letters(server)
  assert.deepEqual([only?.body.changes, more], [[{ customer: 'Acme', count: 1000, people: ['Zoe'] }], []])
})

test('[S522] what a server missed that was down is told at the next time, once', async (t) => {
  const { server, id } = await aWorkingServer(t)
  await choose(server)
  await server.have(id, move('200', 'in-progress'))
  assert.equal(await lookAt(server, '2026-03-20T12:00:00.000Z'), 1)
  assert.deepEqual((await letters(server))[0]?.body.changes, [{ customer: 'Acme', count: 1, people: ['Zoe'] }])
})

test('[S523] whose access is granted is told only of engagements in which they take part', async (t) => {
  const { server, id } = await aWorkingServer(t, [...people, gil])
  const hidden = await anEngagement(server, { customer: 'Geheim', ...decided })
  await server.have(hidden.id, assign('101', 'ben'))
  await server.have(id, assign('200', 'gil'))
  await choose(server, { ...daily, every: 'weekly' }, 'gil')
  await server.have(id, move('202', 'in-progress'))
  await server.have(hidden.id, move('202', 'in-progress'))
  await lookAt(server, '2026-03-30T12:00:00.000Z')
  const told = await letters(server)
  assert.equal(told.length, 1)
  assert.match(JSON.stringify(told), /Acme/)
  assert.doesNotMatch(JSON.stringify(told), /Geheim/)
  const outbox = await server.get<OutboxView>('/api/outbox', { actor: 'gil' })
  assert.equal(outbox.queued, 0)
  assert.equal((await server.get<OutboxView>('/api/outbox')).queued, 1)
})

test('[S524] a digest arrives in the language that was chosen, with one click to end it', async (t) => {
  for (const language of ['en', 'zh-CN'] as const) {
    const { server } = await aWorkingServer(t)
    const mailServer = await aMailServer(t)
    await choose(server, { ...daily, language })
    await lookAt(server, '2026-03-09T07:00:00.000Z')
    const how = { changes: server.changes, clock: () => server.clock.now.toISOString(), random: () => 0.5 }
    const sender = smtpSender(mailServer.settings)
    const courier = new Courier({ ...how, writer: server.database.writer, sender, owner: 'one', logFault: assert.fail })
    await courier.deliverDue()
    await courier.close()
    const raw = mailServer.mails.find(({ to }) => to.includes('ben@fairlead.example'))?.raw ?? ''
    assert.equal(headerOf(raw, 'list-unsubscribe-post'), 'List-Unsubscribe=One-Click')
    const address = headerOf(raw, 'list-unsubscribe') ?? ''
    assert.match(address, /^<https:\/\/portal\.example\/unsubscribe\/[\w-]{43}>$/)
    const mail = await PostalMime.parse(raw)
    const [subject, title, end] =
      language === 'en'
        ? ['Your day: 0 due, 1 to mend', /Overdue: Task 101 \(Acme, Saturday, March 7, 2026\)/, /Get no more of them/]
        : ['今日概览：0 项到期，1 项待整理', /已逾期：Task 101（Acme，2026年3月7日星期六）/, /不再接收/]
    assert.equal(mail.subject, subject)
    for (const text of [mail.text, mail.html]) {
      assert.match(text ?? '', title)
      assert.match(text ?? '', end)
      assert.ok(text?.includes(address.slice(1, -1)))
    }
  }
})

/** A server that has told ben something, and the address at which he can end it. */
async function aToldServer(t: TestContext) {
  const { server } = await aWorkingServer(t)
  await choose(server)
  await lookAt(server, '2026-03-09T07:00:00.000Z')
  const [letter] = await letters(server)
  const path = `/unsubscribe/${letter?.body.token}`
  const every = async () => (await server.get<DigestSettingView>('/api/people/me/digest', { actor: 'ben' })).every
  const post = (address: string, body = 'List-Unsubscribe=One-Click') =>
    server.call('POST', address, {
      actor: null,
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
  return { server, path, every, post }
}

test('[S525] to look at the address ends nothing, however often; to send its form ends digests, and again is no error', async (t) => {
  const { server, path, every, post } = await aToldServer(t)
  for (let look = 0; look < 10; look += 1) {
    const page = await server.call('GET', path, { actor: null, headers: { 'accept-language': 'zh-CN' } })
    assert.equal(page.status, 200)
    assert.match(await page.text(), /<form method="post"><button type="submit">不再接收摘要邮件<\/button><\/form>/)
    assert.match(page.headers.get('content-security-policy') ?? '', /form-action 'self'/)
  }
  await server.app.request(path, { method: 'HEAD', headers: { host: '127.0.0.1:4400' } })
  assert.equal(await every(), 'daily')
  assert.equal((await post(path)).status, 200)
  assert.equal(await every(), 'off')
  assert.equal((await post(path)).status, 200)
  assert.equal(await lookAt(server, '2026-03-20T12:00:00.000Z'), 0)
})

test('[S525] an address of nobody ends nothing, and only hashes of addresses are kept', async (t) => {
  const { server, path, every, post } = await aToldServer(t)
  const altered = `${path.slice(0, -1)}${path.endsWith('A') ? 'B' : 'A'}`
  for (const wrong of [altered, '/unsubscribe/none']) {
    assert.equal((await server.call('GET', wrong, { actor: null })).status, 404)
    assert.equal((await post(wrong)).status, 404)
  }
  assert.equal(await every(), 'daily')
  const rows = await server.database.reader.selectFrom('unsubscribe_token').selectAll().execute()
  assert.equal(rows.length, 1)
  assert.ok(!JSON.stringify(rows).includes(path.split('/').at(-1) ?? ''))
})

test('[S526] only the team chooses, and nothing but hours and zones that there are', async (t) => {
  const { server } = await aWorkingServer(t)
  assert.equal((await choose(server, daily, 'carla')).status, 403)
  assert.equal((await server.call('GET', '/api/people/me/digest', { actor: null })).status, 400)
  const wrong = await choose(server, { ...daily, timeZone: 'Mars/Base' })
  assert.deepEqual((await problemOf(wrong)).errors?.[0]?.pointer, '/timeZone')
  assert.equal((await choose(server, { ...daily, hour: 24 })).status, 422)
  const chosen = (await (await choose(server)).json()) as DigestSettingView
  assert.deepEqual(chosen, { ...daily, email: 'ben@fairlead.example', isChosen: true })
})
