import { isInPlay, type Standing } from '../../standing/standing.ts'
import { taskRecord } from '../../state/records.ts'
import type { TaskKey } from '../../state/task-key.ts'
import { staleness } from '../decision.ts'
import type { Rejection } from '../rejection.ts'

/** What keeps a task from being worked on: it is not known, it has changed since the person saw it, it does not apply. */
export function taskHindrance(
  standing: Standing,
  { task, expectedRevision }: { readonly task: TaskKey; readonly expectedRevision: number },
): Rejection | null {
  if (!isTask(standing, task)) return { code: 'unknown-task', task }
  const stale = staleness(expectedRevision, taskRecord(standing.engagement, task).revision)
  if (stale !== null) return stale
  return isInPlay(standing, task) ? null : { code: 'task-not-applicable', task }
}

/** Whether a key names a task of the plan, of the playbook, or of a service that has been in scope. */
export function isTask({ plan, index, engagement }: Standing, key: TaskKey): boolean {
  return plan.tasks.has(key) || index.tasks.has(key) || engagement.tasks.has(key)
}
