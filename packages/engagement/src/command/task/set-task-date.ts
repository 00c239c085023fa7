import { canonicalJson, isCalendarDate } from '@fairlead/playbook'
import type { Standing } from '../../standing/standing.ts'
import { taskRecord } from '../../state/records.ts'
import type { SetTaskDate } from '../command.ts'
import { accept, refuse, type TaskDecision } from '../decision.ts'
import type { TaskDateSet } from '../event.ts'
import { written } from '../written.ts'
import { taskHindrance } from './task-hindrance.ts'

/** Sets the day on which a task is due, with the reason for it, or gives the rule of the playbook its force back. */
export function setTaskDate(standing: Standing, command: SetTaskDate): TaskDecision<TaskDateSet> {
  const { task, due } = command
  const hindrance = taskHindrance(standing, command)
  if (hindrance !== null) return refuse(hindrance)
  if (due !== null && !isCalendarDate(due)) return refuse({ code: 'wrong-date', found: due })
  const reason = written(command.reason)
  if (due !== null && reason === null) return refuse({ code: 'reason-required', to: null })
  const { date } = taskRecord(standing.engagement, task)
  const to = due === null || reason === null ? null : { due, reason }
  if (canonicalJson(date) === canonicalJson(to)) return refuse({ code: 'nothing-to-change' })
  return accept({ type: 'TaskDateSet', task, from: date?.due ?? null, to })
}
