import { isInPlay, standingOf } from '../standing/standing.ts'
import type { Engagement } from '../state/engagement.ts'
import { taskRecord } from '../state/records.ts'
import type { AssignTask } from './command.ts'
import { accept, type Decision, type DecisionContext, refuse, staleness } from './decision.ts'

/** Gives a task that is in play to a person there is, or takes it back. */
export function assignTask(state: Engagement, command: AssignTask, { release, people }: DecisionContext): Decision {
  const { task, assignee } = command
  const standing = standingOf(release, state)
  if (!standing.index.tasks.has(task)) return refuse({ code: 'unknown-task', task })
  if (assignee !== null && !people.has(assignee)) return refuse({ code: 'unknown-person', person: assignee })
  const record = taskRecord(state, task)
  const stale = staleness(command.expectedRevision, record.revision)
  if (stale !== null) return refuse(stale)
  if (!isInPlay(standing, task)) return refuse({ code: 'task-not-applicable', task })
  if (record.assignee === assignee) return refuse({ code: 'nothing-to-change' })
  return accept({ type: 'TaskAssigned', task, from: record.assignee, to: assignee })
}
