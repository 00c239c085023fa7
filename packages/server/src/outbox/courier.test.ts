import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import fc from 'fast-check'
import { sql } from 'kysely'
import { aLetter } from '../../test/a-letter.ts'
import { aMailServer, headerOf, type MailServerOver, mailSettings } from '../../test/a-mail-server.ts'
import { aFolder, type TestClock } from '../../test/a-server.ts'
import { openDatabase } from '../database/open-database.ts'
import { uuidV7Source } from '../database/uuid-v7.ts'
import { messageId } from '../mail/message-id.ts'
import { type MailSender, smtpSender } from '../mail/send-mail.ts'
import { ChangeFeed } from '../stream/change-feed.ts'
import { claimLetters, freeLetters } from './claim-letters.ts'
import { Courier } from './courier.ts'
import type { Letter } from './letter.ts'
import { settleLetter } from './settle-letter.ts'
import { writeLetters } from './write-letters.ts'

const seed = 20261129
const minute = 60_000
const day = 24 * 60 * minute

/** An outbox on a real database, and a courier who hands over by `sender`; time stands still unless a test moves it. */
function anOutbox(t: TestContext, sender: MailSender) {
  const database = openDatabase(aFolder(t))
  const changes = new ChangeFeed()
  const clock: TestClock = { now: new Date('2026-03-01T08:00:00.000Z') }
  const ids = uuidV7Source()
  const faults: string[] = []
  const parts = {
    writer: database.writer,
    sender,
    changes,
    clock: () => clock.now.toISOString(),
    random: () => 0.5,
    logFault: (line: string) => faults.push(line),
  }
  const courier = new Courier({ ...parts, owner: 'one' })
  t.after(async () => {
    await courier.close()
    await database.close()
  })
  return {
    ...{ database, changes, clock, courier, parts, faults },
    write: (...letters: readonly Letter[]) => writeLetters(database.writer, letters, ids),
    rows: () => database.writer.selectFrom('outbox').selectAll().orderBy('seq').execute(),
    pass: (milliseconds: number) => {
      clock.now = new Date(clock.now.getTime() + milliseconds)
    },
  }
}

async function withServer(t: TestContext, over: MailServerOver = {}) {
  const server = await aMailServer(t, over)
  return { server, ...anOutbox(t, smtpSender(server.settings)) }
}

test('[S230] what is written under one name is one message, and it is delivered once', async (t) => {
  const { server, write, rows, courier } = await withServer(t)
  await write(aLetter(2), aLetter(2))
  await write(aLetter(2))
  await courier.deliverDue()
  await courier.deliverDue()
  assert.equal(server.mails.length, 1)
  const [row, ...more] = await rows()
  assert.deepEqual(more, [])
  assert.deepEqual([row?.state, row?.attempts, row?.sent_at], ['sent', 1, '2026-03-01T08:00:00.000Z'])
})

test('[S233] the Message-ID of a mail follows from the name of its effect', async (t) => {
  const { server, write, courier } = await withServer(t)
  await write(aLetter(2))
  await courier.deliverDue()
  const id = headerOf(server.mails[0]?.raw ?? '', 'message-id')
  assert.equal(id, messageId('questionnaire/e1/100/2/sent/li@contoso.example', 'delivery@fairlead.example'))
  assert.match(id ?? '', /^<[0-9a-f]{40}@fairlead\.example>$/)
})

test('[S234] a server that is down for an hour delays every message and loses none', async (t) => {
  const gone = await aMailServer(t)
  await gone.close()
  const { write, rows, courier, pass } = anOutbox(t, smtpSender(mailSettings(gone.port)))
  await write(...Array.from({ length: 20 }, (_, index) => aLetter(index + 2, `li${index}@contoso.example`)))
  for (let passed = 0; passed < 60; passed += 1) {
    await courier.deliverDue()
    pass(minute)
  }
  const waiting = await rows()
  assert.ok(waiting.every(({ state }) => state === 'queued'))
  assert.match(courier.state.error ?? '', /ECONNREFUSED/)
  // One look at the server each time, not one for each message.
  assert.ok(waiting.reduce((sum, { attempts }) => sum + attempts, 0) < 60)

  const server = await aMailServer(t, { port: gone.port })
  pass(day / 4)
  await courier.deliverDue()
  assert.ok((await rows()).every(({ state, last_error }) => state === 'sent' && last_error === null))
  assert.equal(new Set(server.mails.flatMap(({ to }) => to)).size, 20)
  assert.equal(server.mails.length, 20)
  assert.deepEqual(courier.state, { downUntil: null, error: null })
})

test('[S235] what the server refuses for good fails in its words; what it puts off is tried for days', async (t) => {
  let code = 450
  const { server, write, rows, courier, pass } = await withServer(t, {
    recipient: (address) => (address.startsWith('nobody') ? 550 : address.startsWith('later') ? code : null),
  })
  await write(aLetter(2, 'nobody@contoso.example'), aLetter(3, 'later@contoso.example'), aLetter(4))
  await courier.deliverDue()
  const [refused, later, taken] = await rows()
  assert.equal(refused?.state, 'failed')
  assert.match(refused.last_error ?? '', /550 No nobody@contoso\.example here/)
  assert.deepEqual([later?.state, later?.run_at], ['queued', '2026-03-01T08:00:30.000Z'])
  assert.match(later?.last_error ?? '', /450/)
  assert.equal(taken?.state, 'sent')

  const tries: number[] = []
  for (let hours = 0; hours < 5 * 24; hours += 1) {
    pass(60 * minute)
    await courier.deliverDue()
    const attempts = (await rows())[1]?.attempts ?? 0
    if (attempts !== tries.at(-1)) tries.push(attempts)
  }
  assert.equal((await rows())[1]?.state, 'queued')
  assert.ok(tries.length > 10 && tries.length < 40, `${tries.length} tries`)
  pass(day)
  await courier.deliverDue()
  assert.equal((await rows())[1]?.state, 'failed')
  code = 0
  assert.equal(server.mails.length, 1)
})

test('[S235] a mail that is refused after it was read fails, too', async (t) => {
  const { write, rows, courier } = await withServer(t, { content: () => 554 })
  await write(aLetter(2))
  await courier.deliverDue()
  assert.equal((await rows())[0]?.state, 'failed')
})

test('[S236] one message waits for an earlier one to the same person about the same, whatever becomes of others', async (t) => {
  let isOff = true
  const { server, write, rows, courier, pass } = await withServer(t, {
    recipient: (address) => (isOff && address.startsWith('li') ? 451 : null),
  })
  const other = { kind: 'questionnaire', about: 'sent', title: 'Other', due: null, remarks: [], reason: null } as const
  await write(
    aLetter(2),
    aLetter(3),
    aLetter(3, 'max@contoso.example'),
    aLetter(9, 'li@contoso.example', { body: { ...other, task: '101' } }),
  )
  await courier.deliverDue()
  assert.deepEqual(
    (await rows()).map(({ state, attempts }) => `${state} ${attempts}`),
    ['queued 1', 'queued 0', 'sent 1', 'queued 1'],
  )
  isOff = false
  pass(minute)
  await courier.deliverDue()
  const order = server.mails.map(({ raw }) => headerOf(raw, 'message-id'))
  const ids = [2, 3].map((seq) => messageId(aLetter(seq).name, 'delivery@fairlead.example'))
  assert.deepEqual(
    order.filter((id) => ids.includes(id ?? '')),
    ids,
  )
  assert.equal(server.mails.length, 4)
})

test(`[S236] whatever a server does, nobody hears of the earlier after the later (seed ${seed})`, async (t) => {
  const verdicts = fc.infiniteStream(
    fc.constantFrom<Awaited<ReturnType<MailSender['send']>>['kind']>('taken', 'taken', 'put-off', 'down', 'refused'),
  )
  const anyLetters = fc.array(fc.tuple(fc.integer({ min: 2, max: 9 }), fc.constantFrom('a@x.example', 'b@x.example')), {
    maxLength: 12,
  })
  await fc.assert(
    fc.asyncProperty(anyLetters, verdicts, async (letters, stream) => {
      const sent: [number, string][] = []
      const sender: MailSender = {
        from: '',
        async send(letter) {
          assert.ok('seq' in letter)
          const { seq, recipient } = letter
          await new Promise((resolve) => setImmediate(resolve))
          const { value: kind } = stream.next()
          if (kind === 'taken') sent.push([seq, recipient.email])
          return kind === 'taken' ? { kind } : { kind: kind ?? 'down', error: '' }
        },
        close() {},
      }
      const { write, rows, courier, pass, database } = anOutbox(t, sender)
      for (const [seq, email] of letters) await write(aLetter(seq, email))
      for (let turn = 0; turn < 100; turn += 1) {
        await courier.deliverDue()
        pass(60 * minute)
        if ((await rows()).every(({ state }) => state !== 'queued')) break
      }
      const states = await rows()
      await database.close()
      for (const email of ['a@x.example', 'b@x.example']) {
        const order = sent.filter((one) => one[1] === email).map(([seq]) => seq)
        assert.deepEqual(
          order,
          [...new Set(order)].sort((one, other) => one - other),
        )
      }
      assert.ok(states.every(({ state }) => state === 'sent' || state === 'failed'))
    }),
    { seed, numRuns: 25 },
  )
})

test('[S231] a letter is with one worker until its lease is over; then the next has it, and the first settles nothing', async (t) => {
  const { write, rows, database } = await withServer(t)
  await write(aLetter(2), aLetter(2, 'max@contoso.example'))
  const claim = (owner: string, at: string, most = 5) =>
    claimLetters(database.writer, {
      owner,
      now: `2026-03-01T08:${at}:00.000Z`,
      until: `2026-03-01T08:${String(Number(at) + 5).padStart(2, '0')}:00.000Z`,
      most,
    })
  const [first] = await claim('one', '00', 1)
  const [second, ...none] = await claim('two', '01')
  assert.deepEqual(none, [])
  assert.notEqual(first?.id, second?.id)
  const [again, ...more] = await claim('two', '05')
  assert.deepEqual(more, [])
  assert.deepEqual([again?.id, again?.attempts], [first?.id, 2])
  if (first !== undefined) await settleLetter(database.writer, first, { state: 'failed', error: 'late' })
  assert.ok((await rows()).every(({ state, lease_owner }) => state === 'sending' && lease_owner === 'two'))
  await freeLetters(database.writer)
  assert.ok((await rows()).every(({ state, lease_owner }) => state === 'queued' && lease_owner === null))
})

test('[S232] a courier is woken by a commit, tells when something has become of messages, and stops in time', async (t) => {
  const { server, write, changes, courier, rows } = await withServer(t)
  courier.start()
  await write(aLetter(2))
  changes.wake()
  const seen = changes.deliveries
  while (changes.deliveries === seen) await changes.next(changes.commits, 5000, t.signal)
  assert.equal(server.mails.length, 1)
  await courier.close()
  await write(aLetter(3))
  changes.wake()
  await new Promise((resolve) => setTimeout(resolve, 50))
  assert.equal((await rows())[1]?.state, 'queued')
})

test('[S232] a server that says nothing does not keep a courier from stopping; what it may have taken goes out again', async (t) => {
  let isAsked: () => void = () => {}
  const asked = new Promise<void>((resolve) => {
    isAsked = resolve
  })
  const { write, changes, courier, rows } = await withServer(t, { options: { onData: () => isAsked() } })
  await write(aLetter(2))
  courier.start()
  changes.wake()
  await asked
  await courier.close()
  assert.equal((await rows())[0]?.state, 'sending')
})

test('[S235] a letter that no mail can be made of fails alone', async (t) => {
  const { server, write, rows, courier } = await withServer(t)
  const broken = aLetter(2, 'max@contoso.example', { body: { kind: 'questionnaire' } as never })
  await write(broken, aLetter(2))
  await courier.deliverDue()
  const states = (await rows()).map(({ recipient, state, last_error }) => `${recipient} ${state} ${last_error ?? ''}`)
  assert.equal(server.mails.length, 1)
  assert.ok(
    states.some((one) => /^max@\S+ failed It cannot be written as a mail: /.test(one)),
    states.join(),
  )
  assert.deepEqual(courier.state, { downUntil: null, error: null })
})

test('[S232] a fault of the disk is said, and ends nothing', async (t) => {
  const { server, write, database, changes, courier, faults } = await withServer(t)
  const fail = sql`CREATE TRIGGER fail BEFORE UPDATE ON outbox BEGIN SELECT RAISE(ABORT, 'disk on fire'); END`
  await fail.execute(database.writer)
  await write(aLetter(2))
  courier.start()
  while (faults.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  assert.match(faults[0] ?? '', /disk on fire/)
  await sql`DROP TRIGGER fail`.execute(database.writer)
  const seen = changes.deliveries
  changes.wake()
  while (changes.deliveries === seen) await changes.next(changes.commits, 5000, t.signal)
  assert.equal(server.mails.length, 1)
})
