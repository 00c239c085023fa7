import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workshopUid } from '@fairlead/engagement'
import fc from 'fast-check'
import ICAL from 'ical.js'
import nodeIcal from 'node-ical'
import { convertIcsCalendar } from 'ts-ics'
import { aLetter } from '../../test/a-letter.ts'
import { anySessionLetter } from '../../test/any-letter.ts'
import { plainLine } from '../mail/plain-line.ts'
import type { InvitationBody, Letter } from '../outbox/letter.ts'
import { invitationOf } from './invitation.ts'

const seed = 20261129
const organizer = { name: 'Fairlead', address: 'delivery@fairlead.example' }

const kickOff: InvitationBody = {
  kind: 'invitation',
  about: 'new',
  task: '100@mail',
  title: 'Kick-off',
  sequence: 7,
  session: {
    start: '2026-12-01T09:00:00.000Z',
    minutes: 90,
    timeZone: 'Europe/Berlin',
    place: 'Room 1, Berlin',
    link: 'https://call.example/1',
    host: 'ana',
  },
  hostName: 'Ana Silva',
  optional: false,
  agenda: [
    { title: 'Welcome', minutes: 10 },
    { title: 'Plan; risks', minutes: null },
  ],
}

function textOf(letter: Letter): string {
  return invitationOf(letter, organizer)?.text ?? assert.fail('no invitation')
}

test('[S240] an invitation says when, where, who asks and who is asked', () => {
  const text = textOf(aLetter(7, 'li@contoso.example', { body: kickOff }))
  const zone = text.slice(text.indexOf('BEGIN:VTIMEZONE'), text.indexOf('BEGIN:VEVENT'))
  assert.match(zone, /TZID:Europe\/Berlin\r\n.*BEGIN:DAYLIGHT\r\n.*RRULE:FREQ=YEARLY.*BEGIN:STANDARD\r\n/s)
  assert.deepEqual(text.replace(zone, '').replace(/\r\n /g, '').split('\r\n'), [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fairlead//Fairlead//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    'UID:e1.100~0040mail@fairlead',
    'SEQUENCE:7',
    'DTSTAMP:20260301T080000Z',
    'DTSTART;TZID=Europe/Berlin:20261201T100000',
    'DTEND;TZID=Europe/Berlin:20261201T113000',
    'SUMMARY:Kick-off (Contoso)',
    'DESCRIPTION:Agenda:\\n- Welcome (10 min)\\n- Plan\\; risks\\nCall: https://call.example/1',
    'LOCATION:Room 1\\, Berlin',
    'URL:https://call.example/1',
    'STATUS:CONFIRMED',
    'ORGANIZER;CN=Ana Silva:mailto:delivery@fairlead.example',
    'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=Li:mailto:li@contoso.example',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

test('[S240] a cancellation names the same event, with why, and asks for no reply', () => {
  const { agenda: _, optional: __, ...said } = kickOff
  const text = textOf(
    aLetter(8, 'li@contoso.example', {
      body: { ...said, kind: 'cancellation', about: 'called-off', sequence: 8, reason: 'Ill' },
    }),
  ).replace(/\r\n /g, '')
  for (const line of [
    'METHOD:CANCEL',
    'UID:e1.100~0040mail@fairlead',
    'SEQUENCE:8',
    'STATUS:CANCELLED',
    'DESCRIPTION:Ill',
  ]) {
    assert.ok(text.includes(`\r\n${line}\r\n`), line)
  }
  assert.ok(!text.includes('RSVP'))
  assert.equal(invitationOf(aLetter(2), organizer), null)
})

test('[S241] where the rules of a zone would say another moment it is written in UTC', () => {
  const session = { ...kickOff.session, timeZone: 'Africa/Casablanca', start: '2026-01-20T09:00:00.000Z' }
  const text = textOf(aLetter(7, 'li@contoso.example', { body: { ...kickOff, session } }))
  assert.ok(text.includes('\r\nDTSTART:20260120T090000Z\r\n'))
  assert.ok(!text.includes('VTIMEZONE'))
})

/** A name as it stands in a parameter. */
function named(text: string): string {
  return plainLine(text).replaceAll('\\', '/').replaceAll('"', "'")
}

/** How many of each property there is. */
function countsOf(properties: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const name of properties) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

test(`[S240][S241][S242] whatever people write, three readers read back what was meant and nothing more (seed ${seed})`, () => {
  fc.assert(
    fc.property(anySessionLetter, (letter) => {
      const { body, recipient, customer } = letter
      const text = textOf(letter)
      const said =
        body.kind === 'invitation'
          ? { method: 'REQUEST', status: 'CONFIRMED' }
          : { method: 'CANCEL', status: 'CANCELLED' }
      const title = plainLine(`${body.title} (${customer})`)
      const ends = Date.parse(body.session.start) + body.session.minutes * 60_000

      // The text itself.
      assert.ok(
        text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75 && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(line)),
      )
      assert.ok(text.isWellFormed() && !/\p{Cc}/u.test(text.replaceAll('\r\n', '')))

      // By ical.js.
      const calendar = new ICAL.Component(ICAL.parse(text) as never)
      const event = calendar.getFirstSubcomponent('vevent') ?? assert.fail('no event')
      assert.deepEqual(countsOf(calendar.getAllProperties().map(({ name }) => name)), {
        version: 1,
        prodid: 1,
        calscale: 1,
        method: 1,
      })
      assert.equal(calendar.getFirstPropertyValue('method'), said.method)
      assert.equal(event.getAllSubcomponents().length, 0)
      const {
        description = 0,
        location = 0,
        url = 0,
        ...counts
      } = countsOf(event.getAllProperties().map(({ name }) => name))
      assert.ok(description <= 1 && location <= 1 && url <= 1)
      const once = ['uid', 'sequence', 'dtstamp', 'dtstart', 'dtend', 'summary', 'status', 'organizer', 'attendee']
      assert.deepEqual(counts, countsOf(once))
      const read = new ICAL.Event(event)
      assert.deepEqual(
        [read.uid, read.sequence, read.summary],
        [workshopUid(letter.engagement, body.task), body.sequence, title],
      )
      assert.deepEqual(
        [read.startDate, read.endDate].map((time) => time.toJSDate().toISOString()),
        [body.session.start, new Date(ends).toISOString()],
      )
      const attendee = event.getFirstProperty('attendee')
      assert.equal(attendee?.getFirstValue(), 'mailto:li@contoso.example')
      assert.equal(attendee?.getParameter('cn') ?? '', named(recipient.name))
      assert.equal(event.getFirstProperty('organizer')?.getParameter('cn') ?? '', named(body.hostName))

      // By node-ical.
      const others = Object.values(nodeIcal.sync.parseICS(text)).filter((one) => one?.type === 'VEVENT')
      const [other] = others
      assert.equal(others.length, 1)
      assert.ok(other?.type === 'VEVENT')
      assert.deepEqual([other.uid, Number(other.sequence), other.status], [read.uid, body.sequence, said.status])
      assert.equal(other.start.getTime(), Date.parse(body.session.start))
      assert.equal(other.end?.getTime(), ends)

      // By ts-ics.
      const { method, events = [] } = convertIcsCalendar(undefined, text)
      const [third, ...more] = events
      assert.deepEqual([method, more.length, third?.uid, third?.sequence], [said.method, 0, read.uid, body.sequence])
      assert.equal(third?.start.date.getTime(), Date.parse(body.session.start))
      assert.equal(third.attendees?.length, 1)
      assert.equal(third.attendees[0]?.email, 'li@contoso.example')
      assert.equal(third.attendees[0]?.rsvp ?? false, said.method === 'REQUEST')
    }),
    { seed, numRuns: 300 },
  )
})
