import type { CalendarSessionView, PersonView } from '@fairlead/contract'
import { type Instant, type PersonId, workshopRecord, workshopUid } from '@fairlead/engagement'
import ICAL from 'ical.js'
import { visibleReader } from '../access/visible-reader.ts'
import { agendaText } from '../calendar/agenda-text.ts'
import { calendarText } from '../calendar/calendar-text.ts'
import { calendarOf, type SessionEvent } from '../calendar/session-event.ts'
import type { Database } from '../database/open-database.ts'
import type { EngagementStore } from '../engagements/store.ts'
import { plainLine } from '../mail/plain-line.ts'
import { momentAfter } from '../moment-after.ts'
import { playbookWords } from '../outbox/playbook-words.ts'
import type { ReleaseStore } from '../releases/store.ts'
import { listSessions } from '../workshops/list-sessions.ts'
import { namesInSessions } from '../workshops/names-in-sessions.ts'

const day = 86_400_000
const back = 30 * day
const ahead = 366 * day

export interface FeedParts {
  readonly database: Database
  readonly store: EngagementStore
  readonly releases: ReleaseStore
  readonly people: readonly PersonView[]
}

/** The sessions of a person as a calendar that is read again every hour: those that are to be and those that were held. */
export async function feedCalendar(parts: FeedParts, person: PersonView, now: Instant): Promise<string> {
  const range = { from: momentAfter(now, -back), to: momentAfter(now, ahead) }
  const reader = visibleReader(parts.database.reader, person)
  const { sessions } = await listSessions(reader, { ...range, names: namesInSessions(person) })
  const events: SessionEvent[] = []
  for (const session of sessions) {
    if (session.stage === 'scheduled' || session.stage === 'held') events.push(await eventOf(parts, person, session))
  }
  const hourly = ICAL.Duration.fromString('PT1H')
  const properties = [
    { name: 'name', value: plainLine(`Fairlead: ${person.name}`) },
    { name: 'x-wr-calname', value: plainLine(`Fairlead: ${person.name}`) },
    { name: 'refresh-interval', value: hourly },
    { name: 'x-published-ttl', value: hourly },
  ]
  return calendarText(calendarOf({ method: 'PUBLISH', events, properties }))
}

async function eventOf(
  { store, releases, people }: FeedParts,
  person: PersonView,
  shown: CalendarSessionView,
): Promise<SessionEvent> {
  const { engagement: id, key, customer, host } = shown
  const stream = await store.load(id)
  if (stream === null) throw new Error(`Unexpected session of engagement ${id}, which has no events`)
  const { engagement } = stream
  const { agenda, revision } = workshopRecord(engagement, key)
  const release = await releases.require(engagement.release)
  const language = person.language ?? release.release.languages[0] ?? 'en'
  const words = playbookWords(release, engagement, language)
  const said = await store.event(id, revision)
  return {
    uid: workshopUid(id, key),
    sequence: revision,
    // As it was said last, so that a calendar in which nothing was said is the same.
    stamp: said?.at ?? stream.updatedAt,
    session: shown,
    status: 'CONFIRMED',
    title: `${words.task(key)} (${customer})`,
    description: agendaText({ agenda: agenda ?? words.agenda(key), link: shown.link }, language),
    organizer: organizerOf(people, host),
    attendee: null,
  }
}

/** Who hosts, where mail reaches them: a calendar says it by an address. */
function organizerOf(people: readonly PersonView[], host: PersonId): SessionEvent['organizer'] {
  const found = people.find(({ id }) => id === host)
  return found?.email == null ? null : { name: found.name, email: found.email }
}
