import type { ProcessId } from '@fairlead/playbook'
import { dayIn } from '../dates/zone.ts'
import type { PlacedItem, Plan } from '../plan/plan.ts'
import { isMandatoryHere, plan } from '../plan/plan-tasks.ts'
import type { ReleaseIndex } from '../release/release-index.ts'
import type { CalendarDate, Engagement, Instant } from '../state/engagement.ts'
import { calendarOf, factsOf, scopeOf, taskRecord } from '../state/records.ts'
import type { TaskKey } from '../state/task-key.ts'
import { type AddedTask, isInForce } from '../state/task-record.ts'
import { isSettled } from '../state/task-state.ts'

/** Where an engagement stands: what has been done of it, the release it runs, the plan that follows, and on which day. */
export interface Standing {
  readonly index: ReleaseIndex
  readonly engagement: Engagement
  readonly plan: Plan
  /** The day in the time zone of the team: what has run out, and what is late, depends on it. */
  readonly today: CalendarDate
}

/**
 * Brings an engagement together with its release, which must be the one that it names.
 *
 * The plan of `before`, an earlier standing of the same engagement, is taken over where nothing that it follows from
 * has changed since.
 */
export function standingOf(index: ReleaseIndex, engagement: Engagement, at: Moment): Standing {
  const { now, before } = at
  const today = dayIn(now, calendarOf(engagement, 'team').timeZone)
  const isSame = before !== undefined && before.index === index && followsFromTheSame(before.engagement, engagement)
  return { index, engagement, plan: isSame ? before.plan : planOf(index, engagement), today }
}

/** When a standing is asked for, and one that is known already. */
export interface Moment {
  readonly now: Instant
  readonly before?: Standing | undefined
}

/** The plan of an engagement. */
export function planOf({ release, programs }: ReleaseIndex, engagement: Engagement): Plan {
  const known = { scope: scopeOf(engagement), facts: factsOf(engagement), added: addedTasks(engagement) }
  return plan(release, known, programs)
}

function addedTasks({ tasks }: Engagement): ReadonlyMap<TaskKey, AddedTask> {
  const added = new Map<TaskKey, AddedTask>()
  for (const [key, record] of tasks) if (record.added !== null) added.set(key, record.added)
  return added
}

function followsFromTheSame(before: Engagement, after: Engagement): boolean {
  if (before === after) return true
  if (before.facts !== after.facts || before.scope !== after.scope) return false
  const added = addedTasks(after)
  const earlier = addedTasks(before)
  return added.size === earlier.size && [...added].every(([key, task]) => earlier.get(key) === task)
}

/** A task is in play when it applies or may apply [E5]; what does not apply is folded away. */
export function isInPlay({ plan }: Standing, key: TaskKey): boolean {
  const planned = plan.tasks.get(key)
  return planned !== undefined && planned.verdict !== 'does-not'
}

/** What stands on the page of a process, in page order. */
export function itemsOf({ plan }: Standing, process: ProcessId): readonly PlacedItem[] {
  return plan.onPage.get(process) ?? []
}

/** Whether a task is mandatory in this place, in play, neither done nor set aside, and not waived. */
export function isMandatoryLeft(standing: Standing, item: PlacedItem): boolean {
  return isMandatoryHere(item) && isLeft(standing, item.key)
}

/** Whether a task is neither done nor set aside, and not waived. */
export function isLeft({ engagement, today }: Standing, key: TaskKey): boolean {
  const { state, waiver } = taskRecord(engagement, key)
  return !isSettled(state) && !isInForce(waiver, today)
}
