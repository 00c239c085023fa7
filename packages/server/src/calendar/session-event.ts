import { type Instant, type Session, sessionEnd } from '@fairlead/engagement'
import { plainLine, plainText } from '../mail/plain-line.ts'
import { isWebAddress } from '../mail/web-address.ts'
import { type CalendarComponent, type CalendarProperty, component } from './calendar-text.ts'
import { inUtc, sessionClock } from './session-clock.ts'

/** A session as calendars show it. */
export interface SessionEvent {
  readonly uid: string
  readonly sequence: number
  /** When this was true. */
  readonly stamp: Instant
  readonly session: Session
  readonly status: 'CONFIRMED' | 'CANCELLED'
  readonly title: string
  readonly description: string
  readonly organizer: CalendarAddress | null
  /** Who is asked; `null` where nobody is, as in a calendar that one only reads. */
  readonly attendee: (CalendarAddress & { readonly optional: boolean; readonly asksReply: boolean }) | null
}

export interface CalendarAddress {
  readonly name: string
  readonly email: string
}

/** How a calendar is meant: what a program does with it that takes it in. */
export type CalendarMethod = 'REQUEST' | 'CANCEL' | 'PUBLISH'

interface CalendarOf {
  readonly method: CalendarMethod
  readonly events: readonly SessionEvent[]
  /** Of the calendar as a whole. */
  readonly properties?: readonly CalendarProperty[]
}

const product = '-//Fairlead//Fairlead//EN'

/** A calendar with these sessions and the rules of the zones in which they are agreed. */
export function calendarOf({ method, events, properties = [] }: CalendarOf): CalendarComponent {
  const zones = new Map<string, CalendarComponent>()
  const written = events.map((event) => {
    const ends = sessionEnd(event.session)
    const { timeZone, start } = event.session
    const clock = sessionClock(timeZone, [start, ends])
    if (clock.zone !== null) zones.set(timeZone, clock.zone)
    return component(
      'vevent',
      eventProperties(event, [clock.property('dtstart', start), clock.property('dtend', ends)]),
    )
  })
  const head = [
    { name: 'version', value: '2.0' },
    { name: 'prodid', value: product },
    { name: 'calscale', value: 'GREGORIAN' },
    { name: 'method', value: method },
    ...properties,
  ]
  return component('vcalendar', head, [...zones.values(), ...written])
}

function eventProperties(event: SessionEvent, times: readonly CalendarProperty[]): readonly CalendarProperty[] {
  const { uid, sequence, stamp, session, status, title, description, organizer, attendee } = event
  const where = plainLine(session.place ?? session.link ?? '')
  const said = plainText(description)
  return [
    { name: 'uid', value: uid },
    { name: 'sequence', value: sequence },
    { name: 'dtstamp', value: inUtc(stamp) },
    ...times,
    { name: 'summary', value: plainLine(title) },
    ...(said === '' ? [] : [{ name: 'description', value: said }]),
    ...(where === '' ? [] : [{ name: 'location', value: where }]),
    ...(session.link !== null && isWebAddress(session.link) ? [{ name: 'url', value: session.link }] : []),
    { name: 'status', value: status },
    ...(organizer === null ? [] : [addressed('organizer', organizer, {})]),
    ...(attendee === null ? [] : [attendeeProperty(attendee)]),
  ]
}

function attendeeProperty(attendee: NonNullable<SessionEvent['attendee']>): CalendarProperty {
  const { optional, asksReply } = attendee
  return addressed('attendee', attendee, {
    cutype: 'INDIVIDUAL',
    role: optional ? 'OPT-PARTICIPANT' : 'REQ-PARTICIPANT',
    partstat: 'NEEDS-ACTION',
    ...(asksReply ? { rsvp: 'TRUE' } : {}),
  })
}

function addressed(
  name: string,
  { name: cn, email }: CalendarAddress,
  parameters: Readonly<Record<string, string>>,
): CalendarProperty {
  // Of a parameter quotes and backslashes are read in more than one way.
  const called = plainLine(cn).replaceAll('\\', '/').replaceAll('"', "'")
  return { name, value: `mailto:${email}`, parameters: { ...parameters, ...(called === '' ? {} : { cn: called }) } }
}
