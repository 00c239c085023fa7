import { canonicalJson } from '@fairlead/playbook'
import { normalCalendar } from '../dates/work-calendar.ts'
import type { Standing } from '../standing/standing.ts'
import { calendarOf } from '../state/records.ts'
import type { SetCalendar } from './command.ts'
import { accept, type Decision, refuse, staleness } from './decision.ts'

/** Says when a party works: time zone, days of the week, holidays. */
export function setCalendar({ engagement }: Standing, command: SetCalendar): Decision {
  const { party } = command
  const stale = staleness(command.expectedRevision, engagement.calendars.get(party)?.revision ?? 0)
  if (stale !== null) return refuse(stale)
  const normal = normalCalendar(command.calendar)
  if (!normal.ok) return refuse({ code: 'wrong-calendar', problem: normal.problem })
  if (canonicalJson(normal.calendar) === canonicalJson(calendarOf(engagement, party))) {
    return refuse({ code: 'nothing-to-change' })
  }
  return accept({ type: 'CalendarSet', party, calendar: normal.calendar })
}
