import { isCalendarDate, localize } from '@fairlead/playbook'
import { accept, type Decision, refuse } from '../../command/decision.ts'
import type { DecisionContext } from '../../command/decision-context.ts'
import { nextTaskKeys } from '../../command/next-task-key.ts'
import type { Rejection } from '../../command/rejection.ts'
import { isTask } from '../../command/task/task-hindrance.ts'
import { gateStatus } from '../../gate/gates.ts'
import { canOwn } from '../../site/guest.ts'
import type { Standing } from '../../standing/standing.ts'
import { taskRecord } from '../../state/records.ts'
import { partsOfKey, type TaskKey } from '../../state/task-key.ts'
import { oneLine } from '../../written/one-line.ts'
import type { Action, HoldWorkshop } from '../workshop-command.ts'
import type { HeldAction } from '../workshop-event.ts'
import { workshopHindrance } from '../workshop-hindrance.ts'
import { workshopRecord } from '../workshop-record-of.ts'
import { outcomeOfSession } from './outcome-of-session.ts'
import { scheduledSession } from './scheduled-session.ts'

/**
 * Says that a session which has begun took place, and what came of it [E98]: there is a task for each action [E99], and
 * the task of the workshop is complete, unless it is a gate that is shut [E100].
 */
export function holdWorkshop(standing: Standing, command: HoldWorkshop, { people, now }: DecisionContext): Decision {
  const { task } = command
  if (!isTask(standing, task)) return refuse({ code: 'unknown-task', task })
  const isStranger = (owner: string | null) => owner !== null && !canOwn(standing.engagement, people, owner)
  const stranger = command.actions.find(({ owner }) => isStranger(owner))?.owner
  if (stranger != null) return refuse({ code: 'unknown-person', person: stranger })
  const hindrance = workshopHindrance(standing, command)
  if (hindrance !== null) return refuse(hindrance)
  const record = workshopRecord(standing.engagement, task)
  const session = scheduledSession(task, record)
  if ('code' in session) return refuse(session)
  if (now < session.start) return refuse({ code: 'session-not-begun', task, start: session.start })
  const outcome = outcomeOfSession(record, command)
  if ('code' in outcome) return refuse(outcome)
  const actions = tasksOf(standing, task, command.actions)
  if ('code' in actions) return refuse(actions)
  return accept({ type: 'WorkshopHeld', task, session, completes: isCompleted(standing, task), ...outcome, actions })
}

function isCompleted(standing: Standing, task: TaskKey): boolean {
  const isComplete = taskRecord(standing.engagement, task).state === 'complete'
  return !isComplete && gateStatus(standing, task)?.state !== 'shut'
}

function tasksOf(standing: Standing, task: TaskKey, actions: readonly Action[]): readonly HeldAction[] | Rejection {
  const { engagement, index, plan } = standing
  const planned = plan.tasks.get(task)
  if (planned === undefined) return { code: 'task-not-applicable', task }
  const { process, step, service } = planned
  const keys = nextTaskKeys(engagement.tasks.keys(), actions.length)
  const { languages } = index.release
  const names = index.tasks.get(partsOfKey(task).task)?.task.name ?? {}
  // A day that people set has a reason: that it was agreed on there.
  const reason = localize(names, languages[0] ?? '', '') ?? task
  const tasks: HeldAction[] = []
  for (const [at, { name, owner, due, mandatory }] of actions.entries()) {
    const line = oneLine(name)
    if (line === null) return { code: 'wrong-line', part: 'action', found: name }
    if (due !== null && !isCalendarDate(due)) return { code: 'wrong-date', found: due }
    const added = { name: line, mandatory, process, step, role: null, service }
    tasks.push({ task: keys[at] ?? '', added, owner, due: due === null ? null : { due, reason } })
  }
  return tasks
}
