import { parties } from '@fairlead/playbook'
import { dayOff } from '../dates/day-off.ts'
import { dayIn } from '../dates/zone.ts'
import { calendarOf } from '../state/records.ts'
import { responsibleInTeam } from '../team/responsible.ts'
import type { TaskLeft } from '../work/tasks-left.ts'
import { sessionEnd } from '../workshop/session/session-end.ts'
import { isWorkshop } from '../workshop/workshop-hindrance.ts'
import type { Attendee, Session, WorkshopRecord } from '../workshop/workshop-record.ts'
import { workshopRecord } from '../workshop/workshop-record-of.ts'
import { isCurrentReply } from '../workshop/workshop-stage.ts'
import { type Finding, finding, whoseIs } from './finding.ts'
import { daysBefore, hoursLater, type Looking } from './looking.ts'

const day = 24
const daysUndated = 14
const daysUninvited = 5
const daysUnanswered = 3

/** What there is to find of workshops that are left: without a time, without guests, without an outcome [E248]. */
export function workshopFindings(looking: Looking): readonly Finding[] {
  const { standing, left } = looking
  return left.flatMap((one) => {
    const { key } = one.planned
    if (!isWorkshop(standing, key)) return []
    const record = workshopRecord(standing.engagement, key)
    if (record.held !== null) return []
    if (record.session === null) return undated(one, looking)
    const of: Scheduled = { key, record, session: record.session }
    return [...timeFindings(of, looking), ...guestFindings(of)]
  })
}

interface Scheduled {
  readonly key: string
  readonly record: WorkshopRecord
  readonly session: Session
}

function undated({ planned }: TaskLeft, looking: Looking): readonly Finding[] {
  const due = looking.dates.get(planned.key)?.due ?? null
  if (due === null) return []
  const since = daysBefore(due, daysUndated, looking)
  const whose = whoseIs(responsibleInTeam(looking.standing, planned))
  return [finding('workshop-undated', planned.key, { day: due, since, whose })]
}

function timeFindings({ key, record, session }: Scheduled, looking: Looking): readonly Finding[] {
  const { start, host } = session
  const { engagement } = looking.standing
  const whose = whoseIs(host)
  const end = sessionEnd(session)
  const due = looking.dates.get(key)?.due ?? null
  const isLate = due !== null && dayIn(start, looking.calendar.timeZone) > due
  const there = new Set(['team', ...(record.attendees ?? []).map(({ party }) => party)])
  const isOff = parties.some((party) => {
    const calendar = calendarOf(engagement, party)
    return there.has(party) && dayOff(calendar, dayIn(start, calendar.timeZone)) !== null
  })
  const ahead = { at: start, since: null, until: start, whose }
  return [
    finding('workshop-without-outcome', key, { at: end, since: end, whose }),
    ...(isLate ? [finding('session-after-due', key, { ...ahead, day: due })] : []),
    ...(isOff ? [finding('session-on-day-off', key, ahead)] : []),
  ]
}

function guestFindings({ key, record, session }: Scheduled): readonly Finding[] {
  const { start, host } = session
  const whose = whoseIs(host)
  const before = (days: number) => hoursLater(start, -days * day)
  if (record.invitedAt === null) {
    return [finding('session-uninvited', key, { at: start, since: before(daysUninvited), until: start, whose })]
  }
  const needed = (record.attendees ?? []).filter(({ optional }) => !optional)
  const replyOf = ({ email }: Attendee) =>
    record.replies.find((reply) => reply.email === email && isCurrentReply(record, reply))
  const declined = needed.flatMap((attendee) => {
    const reply = replyOf(attendee)
    return reply?.answer === 'declined' ? [reply.at] : []
  })
  const silent = needed.filter((attendee) => replyOf(attendee) === undefined).length
  const since = [before(daysUnanswered), record.invitedAt].sort()[1] ?? record.invitedAt
  return [
    ...(declined.length === 0
      ? []
      : [
          finding('attendee-declined', key, {
            ...{ at: start, count: declined.length, until: start, whose },
            since: declined.sort()[0] ?? null,
          }),
        ]),
    ...(silent === 0
      ? []
      : [finding('invitation-unanswered', key, { at: start, count: silent, since, until: start, whose })]),
  ]
}
