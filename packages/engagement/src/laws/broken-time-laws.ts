import type { RecordedEvent, Restoration } from '../command/event.ts'
import type { Engagement } from '../state/engagement.ts'
import type { TimeEntry } from '../time/time-entry.ts'
import type { TimeEvent } from '../time/time-event.ts'
import { timeTotals } from '../time/time-totals.ts'
import type { Law, Moment } from './broken-task-laws.ts'

/** The laws by which this should not have happened to time at this moment. */
export function timeLaws(event: TimeEvent, { before, recorded, context }: Moment): readonly Law[] {
  const { time } = before
  const mayTouch = ({ person }: TimeEntry) =>
    person === recorded.actor || context.people.get(recorded.actor)?.rights.includes('edit-time-of-others') === true
  const was = time.get(event.entry)?.entry ?? null
  const laws: Law[] = [
    ['E230', event.type === 'TimeLogged' ? !time.has(event.entry) : was !== null],
    ['E232', was === null || mayTouch(was)],
  ]
  if (event.type !== 'TimeLogged') laws.push(['from', JSON.stringify(event.from) === JSON.stringify(was)])
  if (event.type === 'TimeRemoved') return laws
  const { day, minutes, text, task, service, person } = event.to
  return [
    ...laws,
    ['E231', ['2026-11-20', '2026-11-22', '2026-11-23'].includes(day) && day <= latest(recorded.at)],
    ['E231', Number.isInteger(minutes) && minutes >= 1 && minutes <= 1440],
    ['E231', text === null || /^\S(.*\S)?$/.test(text)],
    ['E231', task !== '999' && service !== 'fax' && context.people.has(person)],
    ['E232', mayTouch(event.to)],
  ]
}

/** The day on the island where it begins first. */
function latest(now: string): string {
  return new Date(Date.parse(now) + 14 * 3_600_000).toISOString().slice(0, 10)
}

/** The laws by which an entry should not be again what it was. */
export function restoredTimeLaws(
  { entry, content }: Restoration['time'][number],
  { before, recorded, context }: Moment,
): readonly Law[] {
  const people = [before.time.get(entry)?.entry?.person, content?.person].flatMap((person) => person ?? [])
  const mayAll = context.people.get(recorded.actor)?.rights.includes('edit-time-of-others') === true
  return [['E232', mayAll || people.every((person) => person === recorded.actor)]]
}

/** What holds of all that was ever entered. */
export function timeRecordLaws(state: Engagement, log: readonly RecordedEvent[]): readonly Law[] {
  const entries = [...state.time.values()].flatMap(({ entry }) => entry ?? [])
  const sum = (of: readonly TimeEntry[]) => of.reduce((minutes, entry) => minutes + entry.minutes, 0)
  const { minutes, people, services } = timeTotals(state)
  const days = new Set(entries.map(({ person, day }) => `${person} ${day}`))
  const logged = log.flatMap(({ event }) => (event.type === 'TimeLogged' ? [event.entry] : []))
  return [
    ['E230', JSON.stringify([...state.time.keys()]) === JSON.stringify(logged)],
    ['E230', logged.every((id, at) => id === `time-${at + 1}`)],
    ['E231', [...days].every((day) => sum(entries.filter((one) => `${one.person} ${one.day}` === day)) <= 1440)],
    ['E233', minutes === sum(entries)],
    ['E233', minutes === [...people.values()].reduce((all, part) => all + part, 0)],
    ['E233', minutes === [...services.values()].reduce((all, part) => all + part, 0)],
  ]
}
