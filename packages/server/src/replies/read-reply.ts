import { type CalendarComponent, readComponent } from '../calendar/calendar-text.ts'
import { plainText } from '../mail/plain-line.ts'

/** What somebody answered to an invitation. */
export interface InvitationReply {
  /** By which calendars know what was answered to. */
  readonly uid: string
  /** In lower case. */
  readonly email: string
  readonly answer: 'accepted' | 'declined' | 'tentative'
  readonly comment: string | null
  /** The number of the invitation. */
  readonly to: number
}

/** A reply, or why what was sent is none, as a sentence for people. */
export type ReadReply =
  | { readonly ok: true; readonly reply: InvitationReply }
  | { readonly ok: false; readonly why: string }

const largestCalendar = 256 * 1024
const mostComponents = 50
const longestComment = 2000

const answers: Readonly<Record<string, InvitationReply['answer']>> = {
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  TENTATIVE: 'tentative',
}

/** Reads a calendar as the reply of one person to one invitation (RFC 5546, `REPLY`). */
export function readReply(text: string): ReadReply {
  const calendar = calendarIn(text)
  if (calendar === null) return ignored('It cannot be read as a calendar.')
  const method = textOf(calendar, 'method')?.toUpperCase()
  if (method !== 'REPLY') return ignored(`Unexpected method ${method ?? 'nothing'} of the calendar, expected REPLY.`)
  const [event, ...more] = calendar.getAllSubcomponents('vevent')
  if (event === undefined || more.length > 0) return ignored('Unexpected number of events, expected one.')
  return replyOf(event)
}

function replyOf(event: CalendarComponent): ReadReply {
  const [attendee, ...more] = event.getAllProperties('attendee')
  if (attendee === undefined || more.length > 0)
    return ignored('Unexpected number of attendees, expected the one who answers.')
  const email = /^mailto:([^?]+)$/i.exec(String(attendee.getFirstValue()))?.[1]?.toLowerCase()
  if (email === undefined) return ignored('Unexpected address of who answers, expected mailto:….')
  const said = String(attendee.getFirstParameter('partstat')).toUpperCase()
  const answer = Object.hasOwn(answers, said) ? answers[said] : undefined
  if (answer === undefined)
    return ignored(`Unexpected answer ${said || 'nothing'}, expected ACCEPTED, DECLINED or TENTATIVE.`)
  const to = Number(textOf(event, 'sequence') ?? 0)
  if (!Number.isSafeInteger(to) || to < 0) return ignored('Unexpected number of the invitation, expected a whole one.')
  const comment = plainText(textOf(event, 'comment') ?? '').slice(0, longestComment)
  return {
    ok: true,
    reply: { uid: textOf(event, 'uid') ?? '', email, answer, comment: comment === '' ? null : comment, to },
  }
}

function calendarIn(text: string): CalendarComponent | null {
  if (text.length > largestCalendar || (text.match(/^BEGIN:/gim)?.length ?? 0) > mostComponents) return null
  try {
    const calendar = readComponent(text)
    return calendar.name === 'vcalendar' ? calendar : null
  } catch {
    // The library throws for whatever it does not understand; there is nothing more to say of it.
    return null
  }
}

/** The first value of a property as text; values of other kinds are read as they were written. */
function textOf(component: CalendarComponent, name: string): string | null {
  const value: unknown = component.getFirstPropertyValue(name)
  return value === null || value === undefined ? null : String(value)
}

function ignored(why: string): ReadReply {
  return { ok: false, why }
}
