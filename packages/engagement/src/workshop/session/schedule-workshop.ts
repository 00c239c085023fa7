import { canonicalJson, isCalendarDate } from '@fairlead/playbook'
import { accept, type Decision, refuse } from '../../command/decision.ts'
import type { DecisionContext } from '../../command/decision-context.ts'
import type { Rejection } from '../../command/rejection.ts'
import { isTask } from '../../command/task/task-hindrance.ts'
import { written } from '../../command/written.ts'
import { isTime } from '../../dates/work-calendar.ts'
import { momentIn, normalTimeZone } from '../../dates/zone.ts'
import type { Standing } from '../../standing/standing.ts'
import { oneLine } from '../../written/one-line.ts'
import { webAddress } from '../../written/web-address.ts'
import { mostMinutes } from '../prepare/prepare-workshop.ts'
import type { ScheduleWorkshop } from '../workshop-command.ts'
import { workshopHindrance } from '../workshop-hindrance.ts'
import type { Session } from '../workshop-record.ts'
import { workshopRecord } from '../workshop-record-of.ts'

/** Shorter than this is no session. */
export const leastMinutes = 5

/** Sets time and place of a workshop that has not been held, or moves them; also into the past, to say what was. */
export function scheduleWorkshop(standing: Standing, command: ScheduleWorkshop, { people }: DecisionContext): Decision {
  const { task, host } = command
  if (!isTask(standing, task)) return refuse({ code: 'unknown-task', task })
  if (!people.has(host)) return refuse({ code: 'unknown-person', person: host })
  const hindrance = workshopHindrance(standing, command)
  if (hindrance !== null) return refuse(hindrance)
  const before = workshopRecord(standing.engagement, task)
  if (before.held !== null) return refuse({ code: 'workshop-held', task })
  const session = sessionOf(command)
  if ('code' in session) return refuse(session)
  if (canonicalJson(session) === canonicalJson(before.session)) return refuse({ code: 'nothing-to-change' })
  return accept({ type: 'WorkshopScheduled', task, from: before.session, session })
}

/** The session that is asked for, or what is wrong with it [E94]. */
function sessionOf(command: ScheduleWorkshop): Session | Rejection {
  const { date, time, minutes, host } = command
  if (!isCalendarDate(date)) return { code: 'wrong-date', found: date }
  if (!isTime(time)) return { code: 'wrong-time', found: time }
  if (!Number.isInteger(minutes) || minutes < leastMinutes || minutes > mostMinutes) {
    return { code: 'wrong-minutes', found: minutes, least: leastMinutes, most: mostMinutes }
  }
  const timeZone = normalTimeZone(command.timeZone)
  if (timeZone === null) return { code: 'unknown-time-zone', found: command.timeZone }
  const [place, link] = [written(command.place), written(command.link)]
  if (place !== null && oneLine(place) === null) return { code: 'wrong-line', part: 'place', found: place }
  if (link !== null && webAddress(link) === null) return { code: 'wrong-evidence', found: 'link' }
  return { start: momentIn(date, time, timeZone), minutes, timeZone, place, link, host }
}
