import type { Release, TaskId } from '@fairlead/playbook'
import type { Plan } from '../plan/plan.ts'
import { plan } from '../plan/plan-tasks.ts'
import { indexRelease, type PlacedTask, type ReleaseIndex } from '../release/release-index.ts'
import type { Engagement } from '../state/engagement.ts'
import { taskRecord } from '../state/records.ts'
import { stateSet } from '../state/task-state.ts'

/** Where an engagement stands: what has been done of it, the release it runs, and the plan that follows from both. */
export interface Standing {
  readonly index: ReleaseIndex
  readonly engagement: Engagement
  readonly plan: Plan
}

/** Brings an engagement together with its release, which must be the one that it names. */
export function standingOf(release: Release, engagement: Engagement): Standing {
  return { index: indexRelease(release), engagement, plan: plan(release, engagement) }
}

/** A task is in play when it applies or may apply [E5]; what does not apply is folded away. */
export function isInPlay({ plan }: Standing, task: TaskId): boolean {
  return Object.hasOwn(plan.tasks, task) && plan.tasks[task]?.verdict !== 'does-not'
}

/** Whether a task is mandatory in this place, in play, and neither done nor set aside. */
export function isMandatoryLeft(standing: Standing, { task }: PlacedTask): boolean {
  if (!task.mandatory || !isInPlay(standing, task.id)) return false
  const set = stateSet(taskRecord(standing.engagement, task.id).state)
  return set !== 'done' && set !== 'set-aside'
}
