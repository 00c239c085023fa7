import { isCalendarDate } from '@fairlead/playbook'
import { type DecisionContext, lackOf } from '../command/decision-context.ts'
import type { Rejection } from '../command/rejection.ts'
import { unknownName } from '../command/unknown-name.ts'
import { written } from '../command/written.ts'
import { dayIn } from '../dates/zone.ts'
import type { Standing } from '../standing/standing.ts'
import type { CalendarDate, Engagement, PersonId } from '../state/engagement.ts'
import { oneLine } from '../written/one-line.ts'
import { minutesOfDay, type TimeEntry, type TimeEntryId } from './time-entry.ts'

/** Where a day begins first: a day that has not begun there has begun nowhere. */
const earliestZone = 'Pacific/Kiritimati'

/** A text says what was done, not how: longer texts are notes of their own. */
const longestText = 500

/** What of an entry names somebody or something that there is not, or `null`. */
export function unknownInTime({ index, plan }: Standing, entry: TimeEntry, context: DecisionContext): Rejection | null {
  const { person, task, service } = entry
  if (!context.people.has(person)) return { code: 'unknown-person', person }
  if (task !== null && !plan.tasks.has(task)) return { code: 'unknown-task', task }
  return unknownName(index.release, { role: null, service })
}

/** Why the rules are against an entry, which is `own` or a new one, or `null` [E231]. */
export function timeHindrance(
  engagement: Engagement,
  entry: TimeEntry,
  { own, context }: { readonly own: TimeEntryId | null; readonly context: DecisionContext },
): Rejection | null {
  const { person, day, minutes, text } = entry
  const denied = othersTime(person, context)
  if (denied !== null) return denied
  if (!isCalendarDate(day)) return { code: 'wrong-date', found: day }
  const latest = dayIn(context.now, earliestZone)
  if (day > latest) return { code: 'time-ahead', day, latest }
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > minutesOfDay) {
    return { code: 'wrong-minutes', found: minutes, least: 1, most: minutesOfDay }
  }
  if (text !== null && (text.length > longestText || oneLine(text) === null)) {
    return { code: 'wrong-time-text', found: text, most: longestText }
  }
  const others = minutesOn(engagement, { person, day }, own)
  const isTooMuch = others + minutes > minutesOfDay
  return isTooMuch ? { code: 'day-full', person, day, minutes: others, most: minutesOfDay } : null
}

/** Everybody enters and changes their own time; that of others needs the right to [E232]. */
export function othersTime(person: PersonId, context: DecisionContext): Rejection | null {
  return person === context.actor ? null : lackOf('edit-time-of-others', context.actor, context)
}

/** An entry without white space around its text, and without a text of which nothing is left. */
export function normalTime({ person, day, minutes, task, service, text }: TimeEntry): TimeEntry {
  return { person, day, minutes, task, service, text: written(text) }
}

/** What somebody has entered for a day beside one entry. */
function minutesOn(
  { time }: Engagement,
  { person, day }: { readonly person: PersonId; readonly day: CalendarDate },
  own: TimeEntryId | null,
): number {
  let sum = 0
  for (const [id, { entry }] of time) {
    if (id !== own && entry !== null && entry.person === person && entry.day === day) sum += entry.minutes
  }
  return sum
}
