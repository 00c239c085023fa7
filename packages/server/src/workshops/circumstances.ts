import type { PersonView } from '@fairlead/contract'
import {
  type Attendee,
  type Circumstances,
  calendarOf,
  type Engagement,
  type Guest,
  type Instant,
  type OtherSession,
  type PersonId,
  type TaskKey,
  workshopRecord,
} from '@fairlead/engagement'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { namesAt } from './attendance-rows.ts'
import { sessionsBetween } from './list-sessions.ts'

/** Who is to be at a session, as somebody asks who has not saved that. */
export interface GuestQuery {
  readonly host?: PersonId | undefined
  readonly attendee?:
    | readonly { readonly party: Attendee['party']; readonly email: string; readonly isOptional: boolean }[]
    | undefined
}

interface Asked extends GuestQuery {
  readonly engagement: Engagement
  readonly task: TaskKey
  readonly actor: PersonId | null
  readonly people: readonly PersonView[]
  readonly now: Instant
  /** Between which moments other sessions count. */
  readonly from: Instant
  readonly to: Instant
}

/** Who is to be at a session of a workshop, when their parties work, and at which other sessions they are. */
export async function circumstancesOf(db: Kysely<Tables>, asked: Asked): Promise<Circumstances> {
  const { engagement, task, now, from, to } = asked
  const calendars = {
    team: calendarOf(engagement, 'team'),
    customer: calendarOf(engagement, 'customer'),
    vendor: calendarOf(engagement, 'vendor'),
  }
  const guests = guestsOf(asked)
  const names = [...new Set(guests.flatMap((guest) => guest.names))]
  const rows = await sessionsBetween(db, { from, to, names })
    .selectAll('session')
    .where('session.stage', 'in', ['scheduled', 'held'])
    .execute()
  const others = rows
    .filter((row) => row.engagement_id !== engagement.id || row.task_key !== task)
    .map((row): OtherSession => {
      const people = namesAt(row)
      return { engagement: row.engagement_id, task: row.task_key, start: row.start, minutes: row.minutes, people }
    })
  return { guests, calendars, others, now }
}

/** The host, who is of the team, and those who are asked. */
function guestsOf({ engagement, task, host, attendee, actor, people }: Asked): readonly Guest[] {
  const record = workshopRecord(engagement, task)
  const hosting = host ?? record.session?.host ?? actor
  const asked =
    attendee?.map(({ party, email, isOptional }) => ({
      party,
      email: email.toLowerCase(),
      isOptional,
      person: null,
    })) ??
    (record.attendees ?? []).map(({ party, email, optional, person }) => ({
      party,
      email,
      isOptional: optional,
      person,
    }))
  const byEmail = new Map(people.map(({ id, email }) => [email?.toLowerCase(), id]))
  const guests = asked.map(({ party, email, isOptional, person }) => {
    const id = person ?? byEmail.get(email) ?? null
    return { party, isOptional, names: id === null ? [email] : [email, id] }
  })
  if (hosting === null) return guests
  const email = people.find(({ id }) => id === hosting)?.email?.toLowerCase()
  const names = email === undefined ? [hosting] : [hosting, email]
  const isAmong = guests.some((guest) => guest.names.includes(hosting))
  return isAmong ? guests : [{ party: 'team', isOptional: false, names }, ...guests]
}
