import { canonicalJson } from '@fairlead/playbook'
import { accept, type Decision, refuse } from '../../command/decision.ts'
import type { DecisionContext } from '../../command/decision-context.ts'
import type { Rejection } from '../../command/rejection.ts'
import { isTask } from '../../command/task/task-hindrance.ts'
import type { Standing } from '../../standing/standing.ts'
import { oneLine } from '../../written/one-line.ts'
import type { PrepareWorkshop } from '../workshop-command.ts'
import { workshopHindrance } from '../workshop-hindrance.ts'
import type { AgendaItem } from '../workshop-record.ts'
import { workshopRecord } from '../workshop-record-of.ts'
import { normalAttendees, unknownAttendee } from './normal-attendees.ts'

/** A day: nothing on an agenda takes longer, and no session. */
export const mostMinutes = 1440

/** Sets what a workshop is about and who is to be there; both as a whole. */
export function prepareWorkshop(standing: Standing, command: PrepareWorkshop, { people }: DecisionContext): Decision {
  const { task } = command
  if (!isTask(standing, task)) return refuse({ code: 'unknown-task', task })
  const unknown = unknownAttendee(standing, command.attendees, people)
  if (unknown !== null) return refuse(unknown)
  const hindrance = workshopHindrance(standing, command)
  if (hindrance !== null) return refuse(hindrance)
  const before = workshopRecord(standing.engagement, task)
  if (before.held !== null) return refuse({ code: 'workshop-held', task })
  const agenda = normalAgenda(command.agenda)
  if (agenda !== null && 'code' in agenda) return refuse(agenda)
  const normal = normalAttendees(command.attendees)
  if (!normal.ok) return refuse(normal.rejection)
  const { attendees } = normal
  const isSame = canonicalJson([agenda, attendees]) === canonicalJson([before.agenda, before.attendees])
  return isSame ? refuse({ code: 'nothing-to-change' }) : accept({ type: 'WorkshopPrepared', task, agenda, attendees })
}

function normalAgenda(given: readonly AgendaItem[] | null): readonly AgendaItem[] | null | Rejection {
  if (given === null) return null
  const agenda: AgendaItem[] = []
  for (const { title, minutes } of given) {
    const line = oneLine(title)
    if (line === null) return { code: 'wrong-line', part: 'agenda', found: title }
    if (minutes !== null && !isBetween(minutes, 1)) {
      return { code: 'wrong-minutes', found: minutes, least: 1, most: mostMinutes }
    }
    agenda.push({ title: line, minutes })
  }
  return agenda
}

function isBetween(minutes: number, least: number): boolean {
  return Number.isInteger(minutes) && minutes >= least && minutes <= mostMinutes
}
