import { staleness } from '../command/decision.ts'
import type { Rejection } from '../command/rejection.ts'
import { isTask } from '../command/task/task-hindrance.ts'
import { isInPlay, type Standing } from '../standing/standing.ts'
import { partsOfKey, type TaskKey } from '../state/task-key.ts'
import { workshopRecord } from './workshop-record-of.ts'

interface Asked {
  readonly task: TaskKey
  /** `null` for what holds whatever was seen. */
  readonly expectedRevision: number | null
}

/**
 * What keeps a workshop from being worked on: there is no such task, its record has changed since the person saw it, the
 * task is no workshop, or it does not apply [E89].
 */
export function workshopHindrance(standing: Standing, asked: Asked): Rejection | null {
  const { task } = asked
  return identityHindrance(standing, asked) ?? (isInPlay(standing, task) ? null : { code: 'task-not-applicable', task })
}

/** The same for what is also asked of a workshop that does not apply any more. */
export function identityHindrance(standing: Standing, { task, expectedRevision }: Asked): Rejection | null {
  if (!isTask(standing, task)) return { code: 'unknown-task', task }
  const { revision } = workshopRecord(standing.engagement, task)
  const stale = expectedRevision === null ? null : staleness(expectedRevision, revision)
  if (stale !== null) return stale
  return isWorkshop(standing, task) ? null : { code: 'no-workshop', task }
}

/** Whether a piece of work is a workshop. */
export function isWorkshop({ index }: Pick<Standing, 'index'>, key: TaskKey): boolean {
  return index.tasks.get(partsOfKey(key).task)?.task.kind === 'workshop'
}
