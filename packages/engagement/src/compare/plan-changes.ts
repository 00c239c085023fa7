import type { GateStatus } from '../gate/gate-status.ts'
import { gateStatus } from '../gate/gates.ts'
import type { PlannedTask, Verdict } from '../plan/plan.ts'
import { isInPlay, type Standing } from '../standing/standing.ts'
import { taskRecord } from '../state/records.ts'
import type { TaskKey } from '../state/task-key.ts'
import type { TaskState } from '../state/task-state.ts'

/** What becomes of one piece of work between two standings of an engagement. */
export interface PlanChange {
  readonly task: TaskKey
  /**
   * `comes` into play or `goes` out of it; `decided` that may apply and now does, `undecided` the other way round;
   * `mandatory` that was optional and in play, `optional` the other way round.
   */
  readonly kind: 'comes' | 'goes' | 'decided' | 'undecided' | 'mandatory' | 'optional'
  readonly mandatory: boolean
  /** What had been done on a task that goes: it stays in the history and comes back with the task. */
  readonly state: TaskState
}

/** A gate that is in another state, or waits for other work. */
export interface GateChange {
  readonly task: TaskKey
  readonly from: GateStatus['state'] | null
  readonly to: GateStatus['state'] | null
  /** Work that it waits for now and did not before. */
  readonly moreBlockers: readonly TaskKey[]
  readonly fewerBlockers: readonly TaskKey[]
}

/** What is other in the plan of `after`: tasks in the order of the release, what is gone last, and gates. */
export interface PlanDifference {
  readonly tasks: readonly PlanChange[]
  readonly gates: readonly GateChange[]
}

/** Compares two standings of one engagement by their plans and gates; each difference is said once [E46]. */
export function planDifference(before: Standing, after: Standing): PlanDifference {
  const keys = new Set([...after.plan.tasks.keys(), ...before.plan.tasks.keys()])
  const tasks = [...keys].flatMap((task) => planChange(before, after, task) ?? [])
  const gates = [...keys].flatMap((task) => gateChange(before, after, task) ?? [])
  return { tasks, gates }
}

function planChange(before: Standing, after: Standing, task: TaskKey): PlanChange | null {
  const was = before.plan.tasks.get(task)
  const is = after.plan.tasks.get(task)
  const kind = kindOf(was, is)
  if (kind === null) return null
  const mandatory = (kind === 'goes' ? was : is)?.mandatory ?? false
  return { task, kind, mandatory, state: taskRecord(after.engagement, task).state }
}

function kindOf(was: PlannedTask | undefined, is: PlannedTask | undefined): PlanChange['kind'] | null {
  const from: Verdict = was?.verdict ?? 'does-not'
  const to: Verdict = is?.verdict ?? 'does-not'
  if (from === 'does-not') return to === 'does-not' ? null : 'comes'
  if (to === 'does-not') return 'goes'
  if (was?.mandatory !== is?.mandatory) return is?.mandatory === true ? 'mandatory' : 'optional'
  if (from === to) return null
  return to === 'applies' ? 'decided' : 'undecided'
}

function gateChange(before: Standing, after: Standing, task: TaskKey): GateChange | null {
  const was = inPlayGate(before, task)
  const is = inPlayGate(after, task)
  const earlier = new Set(was?.blockers ?? [])
  const now = new Set(is?.blockers ?? [])
  const moreBlockers = [...now].filter((key) => !earlier.has(key))
  const fewerBlockers = [...earlier].filter((key) => !now.has(key))
  const isSame = was?.state === is?.state && moreBlockers.length === 0 && fewerBlockers.length === 0
  return isSame ? null : { task, from: was?.state ?? null, to: is?.state ?? null, moreBlockers, fewerBlockers }
}

function inPlayGate(standing: Standing, task: TaskKey): GateStatus | null {
  return isInPlay(standing, task) ? gateStatus(standing, task) : null
}
