import type { Task } from '@fairlead/playbook'
import { addedAsTask } from '../plan/added-as-task.ts'
import type { PlannedTask } from '../plan/plan.ts'
import type { Standing } from '../standing/standing.ts'
import { taskRecord } from '../state/records.ts'
import type { TaskKey } from '../state/task-key.ts'
import { customerContact } from './guest.ts'

/** Why customers see a task, or why not. */
export type SharingReason =
  /** It was given to one of their people. */
  | 'given-to-contact'
  /** The playbook says so of the task, or of its step. */
  | 'said-of-task'
  | 'said-of-step'
  | 'workshop'
  | 'questionnaire'
  /** A role of theirs does it. */
  | 'customer-role'
  /** None of these. */
  | 'internal'

export interface TaskSharing {
  readonly isShared: boolean
  readonly because: SharingReason
}

/**
 * Whether customers see a piece of work, and why [E220]: what was given to one of their people in any case; else what the
 * playbook says of it; else workshops, questionnaires and what a role of theirs does.
 */
export function sharingOf(standing: Standing, key: TaskKey): TaskSharing {
  const { plan, engagement, index } = standing
  const planned = plan.tasks.get(key)
  if (planned === undefined) return { isShared: false, because: 'internal' }
  const { assignee } = taskRecord(engagement, key)
  if (assignee !== null && customerContact(engagement, assignee) !== null) {
    return { isShared: true, because: 'given-to-contact' }
  }
  const task = plannedTask(standing, planned)
  const said = task?.shared ?? null
  if (said !== null) return { isShared: said.isShared, because: `said-of-${said.saidOf}` }
  if (task?.kind === 'workshop' || task?.kind === 'questionnaire') return { isShared: true, because: task.kind }
  const theirs = new Set(index.release.roles.filter(({ party }) => party === 'customer').map(({ id }) => id))
  const isTheirs = task?.roles.some((role) => theirs.has(role)) === true
  return isTheirs ? { isShared: true, because: 'customer-role' } : { isShared: false, because: 'internal' }
}

/** A planned piece of work as its page has it, or as it was added; `undefined` where the release has lost it. */
export function plannedTask(
  { index, engagement }: Pick<Standing, 'index' | 'engagement'>,
  { key, task, process }: PlannedTask,
): Task | undefined {
  const { added } = taskRecord(engagement, key)
  if (added !== null) return addedAsTask(key, added)
  return index.placesOf.get(task)?.find((place) => place.process.id === process)?.task
}
