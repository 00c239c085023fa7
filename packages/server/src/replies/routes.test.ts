import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { ReplyOutcome } from '@fairlead/contract'
import { workshopUid } from '@fairlead/engagement'
import ICAL from 'ical.js'
import PostalMime from 'postal-mime'
import { aMailServer } from '../../test/a-mail-server.ts'
import { aReply, aReplyMail } from '../../test/a-reply.ts'
import { anEngagement, aServer, problemOf, resultOf, type TestServer } from '../../test/a-server.ts'
import { prepare, schedule } from '../../test/a-workshop.ts'
import { smtpSender } from '../mail/send-mail.ts'
import { Courier } from '../outbox/courier.ts'

const token = 'a token of some length'
const calendar = { 'content-type': 'text/calendar; charset=utf-8; method=REPLY' }
const mail = { 'content-type': 'message/rfc822', authorization: `Bearer ${token.replaceAll(' ', '-')}` }

/** A server with a workshop to which ada@example.org is invited; what it sends comes out of `mails`. */
async function anInvitingServer(t: TestContext) {
  const mails = await aMailServer(t)
  const couriers: Courier[] = []
  const server = await aServer(t, {
    inboundToken: token.replaceAll(' ', '-'),
    courierOf({ database, changes }, clock) {
      const sender = smtpSender(mails.settings)
      const courier = new Courier({
        writer: database.writer,
        sender,
        changes,
        clock,
        random: () => 0.5,
        owner: 'one',
        logFault: () => {},
      })
      couriers.push(courier)
      return courier
    },
  })
  t.after(() => couriers[0]?.close())
  const { id } = await anEngagement(server)
  await server.have(id, prepare())
  await server.have(id, schedule(2))
  await server.have(id, { type: 'InviteToWorkshop', task: '100', expectedRevision: 3 })
  const deliver = async () => {
    await couriers[0]?.deliverDue()
    return mails.mails
  }
  return { server, id, deliver }
}

const bring = (server: TestServer, body: string, headers: Record<string, string> = mail) =>
  server.call('POST', '/api/replies', { body, headers, actor: null })
const handIn = (server: TestServer, body: string, actor: string | null = 'ben') =>
  server.call('POST', '/api/replies', { body, headers: calendar, actor })
const outcomeOf = async (response: Response) => resultOf<ReplyOutcome>(response)
const repliesOf = async (server: TestServer, id: string) =>
  (await server.look(id)).workshops.find(({ task }) => task === '100')?.replies ?? []
const from = (id: string, over: Parameters<typeof aReply>[0] = {}) =>
  aReply({
    uid: workshopUid(id, '100'),
    attendee: 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:ada@example.org',
    sequence: 4,
    ...over,
  })
const ada = { from: 'Ada <ada@example.org>' }

test('[S250][S253] an invitation goes out, its answer comes back by mail, and stands in the history as from mail', async (t) => {
  const { server, id, deliver } = await anInvitingServer(t)
  const [sent, ...more] = await deliver()
  assert.deepEqual([sent?.to, more.length], [['ada@example.org'], 0])
  const { attachments } = await PostalMime.parse(sent?.raw ?? '')
  const invitation = new ICAL.Component(
    ICAL.parse(
      attachments.map(({ content }) =>
        typeof content === 'string' ? content : new TextDecoder().decode(content),
      )[0] ?? '',
    ) as never,
  )
  const event = invitation.getFirstSubcomponent('vevent')
  assert.equal(String(event?.getFirstPropertyValue('uid')), workshopUid(id, '100'))
  const sequence = Number(event?.getFirstPropertyValue('sequence'))
  assert.equal(sequence, 4)

  const answered = await outcomeOf(await bring(server, aReplyMail(from(id, { sequence }), ada)))
  assert.deepEqual(answered, {
    outcome: 'recorded',
    engagement: id,
    task: '100',
    email: 'ada@example.org',
    answer: 'accepted',
  })
  const [reply] = await repliesOf(server, id)
  assert.deepEqual([reply?.email, reply?.answer, reply?.to], ['ada@example.org', 'accepted', 4])
  const { entries } = await server.get<{ entries: { actor: string; event: { type: string } }[] }>(
    `/api/engagements/${id}/history?limit=1`,
  )
  assert.deepEqual([entries[0]?.actor, entries[0]?.event.type], ['mail', 'ReplyRecorded'])
  assert.equal((await deliver()).length, 1)
})

test('[S250] somebody of the team hands in an answer that they were sent; the customer does not', async (t) => {
  const { server, id } = await anInvitingServer(t)
  const declined = from(id, { attendee: 'ATTENDEE;PARTSTAT=DECLINED:mailto:Ada@example.org' })
  assert.equal((await outcomeOf(await handIn(server, declined, 'ben'))).outcome, 'recorded')
  assert.equal((await repliesOf(server, id))[0]?.answer, 'declined')
  assert.equal((await problemOf(await handIn(server, declined, 'carla'))).code, 'not-permitted')
  assert.equal((await problemOf(await handIn(server, declined, null))).code, 'actor-required')
})

test('[S250] what does not count is ignored, and it is said why', async (t) => {
  const { server, id } = await anInvitingServer(t)
  const cases = [
    [from(id, { uid: 'x@elsewhere' }), /none of ours/],
    [from(id, { uid: workshopUid('nothing', '100') }), /none of ours/],
    [from(id, { uid: workshopUid(id, 'nothing') }), /nothing/],
    [from(id, { attendee: 'ATTENDEE;PARTSTAT=ACCEPTED:mailto:max@example.org' }), /max@example\.org/],
    [from(id, { sequence: 99 }), /99/],
    [from(id, { method: 'COUNTER' }), /COUNTER/],
  ] as const
  for (const [body, why] of cases) {
    const outcome = await outcomeOf(await handIn(server, body, 'ben'))
    assert.ok(outcome.outcome === 'ignored' && why.test(outcome.why), JSON.stringify(outcome))
  }
  assert.deepEqual(await repliesOf(server, id), [])
})

test('[S251] a mail of somebody else is ignored', async (t) => {
  const { server, id } = await anInvitingServer(t)
  const outcome = await outcomeOf(await bring(server, aReplyMail(from(id), { from: 'max@example.org' })))
  assert.deepEqual(outcome, { outcome: 'ignored', why: 'The mail comes from somebody else than who answers in it.' })
})

test('[S253] mails are brought by who has the token, and by nobody where there is none', async (t) => {
  const { server, id } = await anInvitingServer(t)
  const body = aReplyMail(from(id), ada)
  const { authorization: _, ...bare } = mail
  for (const headers of [
    bare,
    { ...bare, authorization: 'Bearer ' },
    { ...bare, authorization: `${mail.authorization}x` },
    { ...bare, authorization: mail.authorization.replace('Bearer', 'Basic') },
  ]) {
    const response = await bring(server, body, headers)
    assert.equal(response.status, 401)
    assert.equal(response.headers.get('www-authenticate'), 'Bearer')
    assert.equal((await problemOf(response)).code, 'token-required')
  }
  assert.deepEqual(await repliesOf(server, id), [])
  const without = await aServer(t)
  assert.equal((await bring(without, body)).status, 404)
})

test('[S52][S252] the address takes calendars and mails of up to 2 MB, and nothing else', async (t) => {
  const { server, id } = await anInvitingServer(t)
  for (const type of ['application/json', 'text/plain', 'multipart/form-data', 'application/x-www-form-urlencoded']) {
    assert.equal((await bring(server, from(id), { 'content-type': type })).status, 422, type)
  }
  const foreign = await bring(server, from(id), { ...mail, origin: 'https://elsewhere.example' })
  assert.equal((await problemOf(foreign)).code, 'wrong-origin')
  assert.equal((await handIn(server, 'x'.repeat(2 * 1024 * 1024 + 1))).status, 413)
  const latin = await server.app.request('/api/replies', {
    method: 'POST',
    headers: { host: '127.0.0.1:4400', ...mail },
    body: Buffer.from(aReplyMail(from(id), { ...ada, head: ['X-Name: Zo\u00eb'] }), 'latin1'),
  })
  assert.equal((await outcomeOf(latin)).outcome, 'recorded')
})
