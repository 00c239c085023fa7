import { canOwn } from '../../site/guest.ts'
import type { Standing } from '../../standing/standing.ts'
import { taskRecord } from '../../state/records.ts'
import type { AssignTask } from '../command.ts'
import { accept, refuse, type TaskDecision } from '../decision.ts'
import type { DecisionContext } from '../decision-context.ts'
import type { TaskAssigned } from '../event.ts'
import { isTask, taskHindrance } from './task-hindrance.ts'

/** Gives a task that is in play to a person there is, or to a contact of the customer, or takes it back. */
export function assignTask(
  standing: Standing,
  command: AssignTask,
  { people }: DecisionContext,
): TaskDecision<TaskAssigned> {
  const { task, assignee } = command
  if (!isTask(standing, task)) return refuse({ code: 'unknown-task', task })
  const isStranger = assignee !== null && !canOwn(standing.engagement, people, assignee)
  if (isStranger) return refuse({ code: 'unknown-person', person: assignee })
  const hindrance = taskHindrance(standing, command)
  if (hindrance !== null) return refuse(hindrance)
  const from = taskRecord(standing.engagement, task).assignee
  if (from === assignee) return refuse({ code: 'nothing-to-change' })
  return accept({ type: 'TaskAssigned', task, from, to: assignee })
}
