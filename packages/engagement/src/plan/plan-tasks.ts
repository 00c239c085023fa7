import {
  type Condition,
  evaluateCondition,
  type KnownFacts,
  type Release,
  type ServiceId,
  type Task,
  type TaskId,
} from '@fairlead/playbook'
import type { PlacedTask } from '../release/release-index.ts'
import type { FactRead, Plan, PlannedTask, PlanReason, Verdict } from './plan.ts'

/** What is known of an engagement: the services it covers and the facts of its customer. */
export interface Known {
  readonly scope: readonly ServiceId[]
  readonly facts: KnownFacts
}

/**
 * Says of every task of `release` whether it applies to an engagement of which this is known, and why.
 *
 * Gates, counts and commands all ask this function. The more is known the more is decided: a further fact never turns
 * a task that applies, or does not, back into one of which it is unknown [E8].
 *
 * `release` must have compiled, and `known` must have been accepted by `decide`.
 */
export function plan(release: Release, known: Known): Plan {
  const covered = coveredServices(release, known.scope)
  const ask = conditionAsker(release, known.facts)
  const planned = new Map<TaskId, PlannedTask>()
  for (const process of release.processes) {
    for (const step of process.steps) {
      const ofStep = step.condition === null ? null : ask('step', step.condition)
      for (const task of step.tasks) {
        const ofTask = task.condition === null ? null : ask('task', task.condition)
        const here = planTask({ process, step, task }, [serviceReason(task, covered), ofStep, ofTask])
        planned.set(task.id, stronger(planned.get(task.id), here))
      }
    }
  }
  return { tasks: Object.fromEntries(planned) }
}

function planTask({ process, step, task }: PlacedTask, asked: readonly (PlanReason | null)[]): PlannedTask {
  const reasons = asked.filter((reason) => reason !== null)
  return { task: task.id, process: process.id, step: step.id, verdict: weakest(reasons), reasons }
}

const strength = { 'does-not': 0, unknown: 1, applies: 2 } as const satisfies Record<Verdict, number>

/** Work that any of its pages asks for is work: one page that does not need it takes it from no other. */
function stronger(earlier: PlannedTask | undefined, here: PlannedTask): PlannedTask {
  return earlier !== undefined && strength[earlier.verdict] >= strength[here.verdict] ? earlier : here
}

function weakest(reasons: readonly PlanReason[]): Verdict {
  if (reasons.some((reason) => reason.verdict === 'does-not')) return 'does-not'
  return reasons.some((reason) => reason.verdict === 'unknown') ? 'unknown' : 'applies'
}

function coveredServices(release: Release, scope: readonly ServiceId[]): ReadonlySet<ServiceId> {
  const always = release.services.filter((service) => service.always).map((service) => service.id)
  return new Set([...scope, ...always])
}

/** A task for all services, or for none in particular, has no reason of this kind. */
function serviceReason(task: Task, covered: ReadonlySet<ServiceId>): PlanReason | null {
  if (task.services === 'all' || task.services.length === 0) return null
  const inScope = task.services.filter((service) => covered.has(service))
  return { kind: 'service', verdict: inScope.length > 0 ? 'applies' : 'does-not', services: task.services, inScope }
}

type ConditionAsker = (on: 'step' | 'task', condition: Condition) => PlanReason

/** Asks each wording once: pages repeat their conditions, and to parse one costs more than to plan a hundred tasks. */
function conditionAsker(release: Release, facts: KnownFacts): ConditionAsker {
  const answers = new Map<string, Pick<PlanReason & { kind: 'condition' }, 'verdict' | 'read'>>()
  return (on, condition) => {
    const { text, requirement, source } = condition
    const answer = answers.get(text) ?? answerOf(release, condition, facts)
    answers.set(text, answer)
    return { kind: 'condition', verdict: answer.verdict, on, text, requirement, read: answer.read, source }
  }
}

const verdictOf = { true: 'applies', false: 'does-not', unknown: 'unknown' } as const satisfies Record<string, Verdict>

function answerOf(release: Release, condition: Condition, facts: KnownFacts) {
  const { verdict, read } = evaluateCondition(condition, facts, release.facts)
  const found = read.map(
    (fact): FactRead => ({ fact, value: Object.hasOwn(facts, fact) ? (facts[fact] ?? null) : null }),
  )
  return { verdict: verdictOf[verdict], read: found }
}
