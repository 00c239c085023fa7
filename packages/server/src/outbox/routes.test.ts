import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { MessageView, OutboxView } from '@fairlead/contract'
import { aLetter } from '../../test/a-letter.ts'
import { aMailServer, mailSettings } from '../../test/a-mail-server.ts'
import { anEngagement, aServer, problemOf, type TestServer } from '../../test/a-server.ts'
import { smtpSender } from '../mail/send-mail.ts'
import { Courier } from './courier.ts'
import { writeLetters } from './write-letters.ts'

interface Page {
  readonly messages: readonly MessageView[]
  readonly next: string | null
}

const minute = 60_000

/** A server whose messages leave over `port`, or do not where that is `null`. */
async function aPostingServer(t: TestContext, port: number | null) {
  const couriers: Courier[] = []
  const server = await aServer(t, {
    courierOf({ database, changes }, clock) {
      if (port === null) return null
      const sender = smtpSender(mailSettings(port))
      const parts = {
        writer: database.writer,
        sender,
        changes,
        clock,
        random: () => 0.5,
        owner: 'one',
        logFault: () => {},
      }
      const courier = new Courier(parts)
      couriers.push(courier)
      return courier
    },
  })
  t.after(() => couriers[0]?.close())
  const { id } = await anEngagement(server)
  let count = 0
  const write = (seq: number, email = 'li@contoso.example') => {
    count += 1
    return writeLetters(
      server.database.writer,
      [aLetter(seq, email, { engagement: id, name: String(count) })],
      server.ids,
    )
  }
  return { server, id, write, deliver: () => couriers[0]?.deliverDue() }
}

const outboxOf = (server: TestServer) => server.get<OutboxView>('/api/outbox')
const messagesOf = async (server: TestServer, id: string, query = '') =>
  (await server.get<Page>(`/api/engagements/${id}/outbox${query}`)).messages

test('[S237] without a mail server messages wait, and it is said why', async (t) => {
  const { server, id, write } = await aPostingServer(t, null)
  assert.deepEqual(await outboxOf(server), {
    ...{ isConfigured: false, from: null, queued: 0, failed: 0, oldest: null },
    ...{ isDown: false, nextTry: null, error: null, failures: [] },
  })
  await write(2)
  const { queued, oldest } = await outboxOf(server)
  assert.deepEqual([queued, oldest], [1, '2026-03-01T08:00:00.000Z'])
  const [message] = await messagesOf(server, id)
  assert.deepEqual(message, {
    id: message?.id,
    engagement: id,
    seq: 2,
    kind: 'questionnaire',
    about: 'sent',
    task: '100',
    request: null,
    note: null,
    recipient: { name: 'Li', email: 'li@contoso.example' },
    state: 'queued',
    waits: 'no-server',
    attempts: 0,
    createdAt: '2026-03-01T08:00:00.000Z',
    sentAt: null,
    nextTry: null,
    error: null,
    canRetry: false,
  })
})

test('[S237] while the mail server is down it is said since when, why, and when it is tried again', async (t) => {
  const gone = await aMailServer(t)
  await gone.close()
  const { server, id, write, deliver } = await aPostingServer(t, gone.port)
  await write(2)
  await write(3)
  await deliver()
  const down = await outboxOf(server)
  assert.deepEqual(
    [down.isConfigured, down.from, down.queued, down.isDown],
    [true, 'Fairlead <delivery@fairlead.example>', 2, true],
  )
  assert.match(down.error ?? '', /ECONNREFUSED/)
  assert.equal(down.nextTry, '2026-03-01T08:00:01.000Z')
  const waiting = await messagesOf(server, id)
  assert.deepEqual(
    waiting.map(({ waits, nextTry }) => [waits, nextTry]),
    [
      ['server-down', '2026-03-01T08:00:01.000Z'],
      ['server-down', '2026-03-01T08:00:30.000Z'],
    ],
  )

  await aMailServer(t, { port: gone.port })
  server.clock.now = new Date(server.clock.now.getTime() + 60 * minute)
  await deliver()
  const up = await outboxOf(server)
  assert.deepEqual([up.queued, up.isDown, up.error], [0, false, null])
  assert.ok(
    (await messagesOf(server, id)).every(
      ({ state, sentAt }) => state === 'sent' && sentAt === '2026-03-01T09:00:00.000Z',
    ),
  )
})

test('[S237] what waits says why: put off, or behind an earlier message', async (t) => {
  const mails = await aMailServer(t, { recipient: () => 450 })
  const { server, id, write, deliver } = await aPostingServer(t, mails.port)
  await write(2)
  await write(3)
  await deliver()
  assert.deepEqual(
    (await messagesOf(server, id)).map(({ waits }) => waits),
    ['earlier-message', 'put-off'],
  )
})

test('[S238] a manager has a message sent again that failed, unless a later one has taken its place', async (t) => {
  let isRefusing = true
  const mails = await aMailServer(t, { recipient: () => (isRefusing ? 550 : null) })
  const { server, id, write, deliver } = await aPostingServer(t, mails.port)
  await write(2)
  await write(3)
  await deliver()
  const [later, earlier] = await messagesOf(server, id)
  const { failed, failures } = await outboxOf(server)
  assert.deepEqual([failed, failures.map((one) => one.id)], [2, [later?.id, earlier?.id]])
  const retry = (message: string | undefined, actor: string | null = 'zoe') =>
    server.call('POST', `/api/outbox/${message}/retry`, { actor })
  assert.equal((await retry(later?.id, null)).status, 400)
  assert.equal((await problemOf(await retry(later?.id, 'ben'))).code, 'not-permitted')
  assert.equal((await retry('nothing')).status, 404)

  isRefusing = false
  const again = await retry(later?.id)
  assert.equal(again.status, 200)
  assert.deepEqual(
    [((await again.json()) as MessageView).state, (await messagesOf(server, id))[1]?.canRetry],
    ['queued', false],
  )
  for (const one of [later, earlier]) assert.equal((await problemOf(await retry(one?.id))).code, 'cannot-retry')
  await deliver()
  assert.deepEqual(
    (await messagesOf(server, id)).map(({ state }) => state),
    ['sent', 'failed'],
  )
  assert.equal(mails.mails.length, 1)
})

test('[S237] messages are paged from the newest, for one task where that is asked, and of one engagement', async (t) => {
  const { server, id, write } = await aPostingServer(t, null)
  for (let seq = 2; seq < 9; seq += 1) await write(seq)
  const other = await anEngagement(server)
  assert.deepEqual(await messagesOf(server, other.id), [])
  assert.equal((await server.call('GET', '/api/engagements/nothing/outbox')).status, 404)
  const first = await server.get<Page>(`/api/engagements/${id}/outbox?limit=4`)
  const second = await server.get<Page>(`/api/engagements/${id}/outbox?limit=4&before=${first.next}`)
  assert.deepEqual(
    [...first.messages, ...second.messages].map(({ seq }) => seq),
    [8, 7, 6, 5, 4, 3, 2],
  )
  assert.equal(second.next, null)
  assert.equal((await messagesOf(server, id, '?task=100')).length, 7)
  assert.equal((await messagesOf(server, id, '?task=101')).length, 0)
})
