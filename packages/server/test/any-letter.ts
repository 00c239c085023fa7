import type { Session } from '@fairlead/engagement'
import fc from 'fast-check'
import type { CancellationBody, InvitationBody, Letter } from '../src/outbox/letter.ts'

const hostile = fc.constantFrom(
  '\r\nBEGIN:VALARM\r\n',
  '\nBcc: all@contoso.example\n',
  '\r',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u0000',
  '\u0007',
  '\u202e',
  '"',
  '^',
  '\\',
  '\\n',
  ';',
  ',',
  ':',
  '<b>',
  '</td>',
  '&amp;',
  '=?utf-8?q?x?=',
  '长',
  '😀',
  '\ud800',
  ' ',
)

/** Text as somebody might write it who wants it to be more than text. */
export const anyHostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(hostile, fc.string({ unit: 'grapheme', maxLength: 12 }), fc.lorem({ maxCount: 12 })), {
    maxLength: 12,
  })
  .map((parts) => parts.join(''))

const anyZone = fc.constantFrom(
  'Europe/Berlin',
  'Asia/Shanghai',
  'America/New_York',
  'Asia/Kolkata',
  'Africa/Casablanca',
  'UTC',
)
const firstMinute = Date.UTC(2026, 0, 1) / 60_000

const anySession: fc.Arbitrary<Session> = fc.record({
  start: fc
    .integer({ min: firstMinute, max: firstMinute + 3 * 525_600 })
    .map((minute) => new Date(minute * 60_000).toISOString()),
  minutes: fc.integer({ min: 1, max: 3000 }),
  timeZone: anyZone,
  place: fc.option(anyHostileText),
  link: fc.option(fc.oneof(fc.constantFrom('https://call.example/1?a=b;c,d', 'javascript:alert(1)'), anyHostileText)),
  host: fc.constant('ana'),
})

const about = {
  task: fc.constantFrom('100', '100@mail', '+1'),
  title: anyHostileText,
  sequence: fc.integer({ min: 1, max: 99_999 }),
  session: anySession,
  hostName: anyHostileText,
}

const anyInvitation: fc.Arbitrary<InvitationBody> = fc.record({
  kind: fc.constant('invitation'),
  about: fc.constantFrom('new', 'changed'),
  ...about,
  optional: fc.boolean(),
  agenda: fc.array(fc.record({ title: anyHostileText, minutes: fc.option(fc.nat(99)) }), { maxLength: 3 }),
})

const anyCancellation: fc.Arbitrary<CancellationBody> = fc.record({
  kind: fc.constant('cancellation'),
  about: fc.constant('called-off'),
  ...about,
  reason: fc.option(anyHostileText),
})

/** A letter about a session, of people who mean no good. */
export const anySessionLetter: fc.Arbitrary<Letter & { readonly body: InvitationBody | CancellationBody }> = fc.record({
  name: fc.uuid(),
  engagement: fc.uuid(),
  seq: fc.integer({ min: 2, max: 9999 }),
  at: fc.constant('2026-03-01T08:00:00.000Z'),
  customer: anyHostileText,
  language: fc.constantFrom('en', 'zh-CN', 'de', 'x'),
  recipient: fc.record({ name: anyHostileText, email: fc.constant('li@contoso.example') }),
  body: fc.oneof(anyInvitation, anyCancellation),
})
