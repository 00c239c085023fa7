import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workshopUid } from '@fairlead/engagement'
import fc from 'fast-check'
import { aReply, aReplyMail } from '../../test/a-reply.ts'
import { readMail } from './read-mail.ts'
import { readReply } from './read-reply.ts'
import { ReplyReader } from './reply-reader.ts'

const seed = 20261129
const accepted = {
  ok: true,
  reply: { uid: workshopUid('e1', '100'), email: 'li@contoso.example', answer: 'accepted', comment: null, to: 3 },
}
const bytes = (text: string) => new TextEncoder().encode(text)
const whyOf = (text: string) => {
  const read = readReply(text)
  return read.ok ? 'none' : read.why
}

test('[S250] a reply says who answers which invitation how', () => {
  assert.deepEqual(readReply(aReply()), accepted)
  const cases = [
    ['ATTENDEE;PARTSTAT=DECLINED:MAILTO:Li@Contoso.example', 'declined'],
    ['ATTENDEE;PARTSTAT=tentative;CN="Li, X";X-NUM-GUESTS=0:mailto:li@contoso.example', 'tentative'],
    ['ATTENDEE;RSVP=TRUE;PARTSTAT=ACC\r\n EPTED:mailto:li@contoso.exa\r\n mple', 'accepted'],
  ] as const
  for (const [attendee, answer] of cases) {
    assert.deepEqual(readReply(aReply({ attendee })), { ...accepted, reply: { ...accepted.reply, answer } })
  }
  const said = readReply(aReply({ more: ['COMMENT:I come later\\, at ten\\nLi', 'COMMENT:No'] }))
  assert.equal(said.ok && said.reply.comment, 'I come later, at ten\nLi')
  assert.deepEqual(readReply(aReply().replaceAll('\r\n', '\n')), accepted)
})

test('[S250] what is no reply to an invitation of ours is ignored, and it is said why', () => {
  const cases = [
    ['', 'It cannot be read as a calendar.'],
    ['Hello', 'It cannot be read as a calendar.'],
    ['BEGIN:VEVENT\r\nEND:VEVENT\r\n', 'It cannot be read as a calendar.'],
    [aReply({ method: 'REQUEST' }), 'Unexpected method REQUEST of the calendar, expected REPLY.'],
    [aReply({ method: '' }), 'Unexpected method nothing of the calendar, expected REPLY.'],
    [aReply({ attendee: '' }), 'Unexpected number of attendees, expected the one who answers.'],
    [
      aReply({ more: ['ATTENDEE;PARTSTAT=ACCEPTED:mailto:max@contoso.example'] }),
      'Unexpected number of attendees, expected the one who answers.',
    ],
    [aReply({ more: ['END:VEVENT', 'BEGIN:VEVENT'] }), 'Unexpected number of events, expected one.'],
    [
      aReply({ attendee: 'ATTENDEE;PARTSTAT=DELEGATED:mailto:li@contoso.example' }),
      'Unexpected answer DELEGATED, expected ACCEPTED, DECLINED or TENTATIVE.',
    ],
    [
      aReply({ attendee: 'ATTENDEE;PARTSTAT=constructor:mailto:li@contoso.example' }),
      'Unexpected answer CONSTRUCTOR, expected ACCEPTED, DECLINED or TENTATIVE.',
    ],
    [
      aReply({ attendee: 'ATTENDEE;PARTSTAT=ACCEPTED:tel:+49' }),
      'Unexpected address of who answers, expected mailto:….',
    ],
    [aReply({ sequence: -1 }), 'Unexpected number of the invitation, expected a whole one.'],
  ] as const
  for (const [text, why] of cases) assert.equal(whyOf(text), why)
})

test('[S251] a mail counts where who sent it is who answers', async () => {
  const reply = aReply()
  assert.deepEqual(await readMail(bytes(aReplyMail(reply))), accepted)
  assert.deepEqual(
    await readMail(bytes(aReplyMail(reply, { from: 'LI@contoso.EXAMPLE', type: 'application/ics; name=r.ics' }))),
    accepted,
  )
  const cases = [
    [aReplyMail(reply, { from: 'max@contoso.example' }), 'The mail comes from somebody else than who answers in it.'],
    [
      aReplyMail(reply, { from: '"li@contoso.example" <max@contoso.example>' }),
      'The mail comes from somebody else than who answers in it.',
    ],
    [
      aReplyMail(reply, { head: ['From: max@contoso.example'] }),
      'Unexpected number of senders of the mail, expected one.',
    ],
    [aReplyMail(reply, { type: 'text/html' }), 'There is no calendar in the mail.'],
    [aReplyMail(aReply({ method: 'CANCEL' })), 'Unexpected method CANCEL of the calendar, expected REPLY.'],
    ['', 'Unexpected number of senders of the mail, expected one.'],
  ] as const
  for (const [mail, why] of cases) assert.deepEqual(await readMail(bytes(mail)), { ok: false, why })
})

test('[S252] calendars that are made to break readers are refused, and others read at once', () => {
  const many = 50_000
  const lines = Array.from({ length: many }, () => 'X:1')
  const bombs = [
    'BEGIN:VCALENDAR\r\n'.repeat(many),
    `${aReply().slice(0, -20)}${'BEGIN:VALARM\r\n'.repeat(many)}`,
    aReply({ attendee: `ATTENDEE;${'X=1;'.repeat(many)}PARTSTAT=ACCEPTED:mailto:li@contoso.example` }),
    aReply({ more: [`COMMENT:${'\\n'.repeat(many)}`, ...lines] }),
    aReply({ uid: workshopUid('e1', 'x'.repeat(many)) }),
    `BEGIN:VCALENDAR\r\n${' x\r\n'.repeat(many)}END:VCALENDAR`,
  ]
  for (const bomb of bombs) assert.equal(typeof readReply(bomb).ok, 'boolean')
})

test('[S252] mails that are made to break readers are refused, or given up after a while, one at a time', async () => {
  const head = 'From: li@contoso.example\r\n'
  const nested = Array.from(
    { length: 3000 },
    (_, depth) => `Content-Type: multipart/mixed; boundary=b${depth}\r\n\r\n--b${depth}\r\n`,
  ).join('')
  const many = `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\n'.repeat(250_000)}`
  const reader = new ReplyReader(3000)
  const read = [nested, 'X: y\r\n'.repeat(100_000), many].map((text) =>
    reader.read({ kind: 'mail', bytes: bytes(head + text) }),
  )
  const [deep, long, last] = (await Promise.all(read)).map((one) => (one.ok ? null : one.why))
  assert.deepEqual([deep, long], ['It cannot be read as a mail.', 'It cannot be read as a mail.'])
  // Whichever runs out first, on this machine: the time or the memory.
  assert.match(last ?? '', /^It takes too (long|much) to read\.$/)
  assert.deepEqual(await reader.read({ kind: 'calendar', bytes: bytes(aReply()) }), accepted)
})

test(`[S252] no bytes make a reader throw (seed ${seed})`, async () => {
  const line = fc.constantFrom(
    'BEGIN:VCALENDAR',
    'END:VEVENT',
    'METHOD:REPLY',
    'ATTENDEE',
    ':',
    ';',
    '=',
    '"',
    'SEQUENCE:x',
    'DTSTART;TZID=x:1',
    '\r\n',
    ' ',
    '--b',
    'From: a@b',
  )
  const anyText = fc
    .array(fc.oneof(line, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 30 })
    .map((parts) => parts.join(''))
  const anyDamage = fc
    .tuple(fc.nat(600), fc.nat(20), anyText)
    .map(([at, cut, put]) => `${aReply().slice(0, at)}${put}${aReply().slice(at + cut)}`)
  await fc.assert(
    fc.asyncProperty(fc.oneof(anyText, anyDamage), async (text) => {
      readReply(text)
      await readMail(bytes(text))
      await readMail(bytes(aReplyMail(text)))
    }),
    { seed, numRuns: 500 },
  )
})
