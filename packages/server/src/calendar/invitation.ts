import { workshopUid } from '@fairlead/engagement'
import type { MailAddress } from '../mail/mail-settings.ts'
import type { CancellationBody, InvitationBody, Letter } from '../outbox/letter.ts'
import { agendaText } from './agenda-text.ts'
import { calendarText } from './calendar-text.ts'
import { calendarOf } from './session-event.ts'

/** What a calendar program does with a mail: the method is said in the mail and in the calendar alike. */
export interface Invitation {
  readonly method: 'REQUEST' | 'CANCEL'
  readonly text: string
}

/** The invitation or cancellation of a letter (RFC 5546); `null` for a letter that is about no session. */
export function invitationOf(letter: Letter, organizer: MailAddress): Invitation | null {
  const { body } = letter
  if (body.kind !== 'invitation' && body.kind !== 'cancellation') return null
  return body.kind === 'invitation'
    ? written('REQUEST', letter, {
        body,
        organizer,
        description: agendaText({ ...body, link: body.session.link }, letter.language),
        optional: body.optional,
      })
    : written('CANCEL', letter, { body, organizer, description: body.reason ?? '', optional: false })
}

interface Writing {
  readonly body: InvitationBody | CancellationBody
  readonly organizer: MailAddress
  readonly description: string
  readonly optional: boolean
}

function written(
  method: 'REQUEST' | 'CANCEL',
  letter: Letter,
  { body, organizer, description, optional }: Writing,
): Invitation {
  const { engagement, at, customer, recipient } = letter
  const { task, title, sequence, session, hostName } = body
  const calendar = calendarOf({
    method,
    events: [
      {
        uid: workshopUid(engagement, task),
        sequence,
        stamp: at,
        session,
        status: method === 'REQUEST' ? 'CONFIRMED' : 'CANCELLED',
        title: `${title} (${customer})`,
        description,
        // Replies go to the address that mail is from; people see who has them come.
        organizer: { name: hostName, email: organizer.address },
        attendee: { ...recipient, optional, asksReply: method === 'REQUEST' },
      },
    ],
  })
  return { method, text: calendarText(calendar) }
}
