import { workshopUid } from '@fairlead/engagement'
import { agendaText } from '../../calendar/agenda-text.ts'
import { calendarText } from '../../calendar/calendar-text.ts'
import { calendarOf } from '../../calendar/session-event.ts'
import type { Stream } from '../../engagements/stream.ts'
import type { SitePage } from '../page/site-page.ts'

/** The session of a workshop for a calendar program; `null` where the contact sees none that is to be. */
export function sessionCalendar(site: SitePage, { engagement, updatedAt }: Stream, task: string): string | null {
  const workshop = site.view.workshops.find(({ key }) => key === task)
  if (workshop === undefined || workshop.stage !== 'scheduled' || workshop.session === null) return null
  const { session, agenda, name, invitation } = workshop
  const { name: host, email } = site.person(session.host)
  const event = {
    uid: workshopUid(engagement.id, task),
    sequence: invitation?.revision ?? engagement.workshops.get(task)?.revision ?? 0,
    stamp: updatedAt,
    session,
    status: 'CONFIRMED',
    title: `${name} (${site.view.customer})`,
    description: agendaText({ agenda, link: session.link }, site.language),
    organizer: email === null ? null : { name: host, email },
    attendee: null,
  } as const
  return calendarText(calendarOf({ method: 'PUBLISH', events: [event] }))
}
