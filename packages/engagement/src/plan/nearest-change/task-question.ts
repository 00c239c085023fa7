import {
  type Condition,
  type ConditionProgram,
  type FactId,
  type FactRegions,
  factRegions,
  type Requirement,
  type ServiceId,
  type Task,
  type TaskId,
} from '@fairlead/playbook'
import type { ReleaseIndex } from '../../release/release-index.ts'
import type { Verdict } from '../plan.ts'
import type { Known } from '../plan-tasks.ts'
import { verdictOf } from '../verdict-of.ts'

/** One task of a release, ready to be asked many times whether it applies. */
export interface TaskQuestion {
  /** Answers as the plan does: the strongest of what its places say [E10]. */
  verdict(known: Known): Verdict
  /** The facts that its conditions read, with what they ask of each. */
  readonly facts: ReadonlyMap<FactId, FactRegions>
  /** The services that it is for, in the order of the release; none where it is for all of them. */
  readonly services: readonly ServiceId[]
}

/** A task and, where it is done once for each service, for which; `null` asks whether it is for any. */
export interface TaskOfRelease {
  readonly index: ReleaseIndex
  readonly task: TaskId
  readonly service: ServiceId | null
}

/** Gathers what decides about a task. A task that the release lacks never applies. */
export function taskQuestion({ index, task: id, service }: TaskOfRelease): TaskQuestion {
  const { release } = index
  const places = (index.placesOf.get(id) ?? [])
    .filter(({ task }) => service === null || task.per === 'service')
    .map(({ step, task }) => {
      const conditions = [step.condition, task.condition].filter((condition) => condition !== null)
      return { task, asked: conditions.map((condition) => ({ condition, program: index.programs(condition) })) }
    })
  const requirements = places.flatMap(({ asked }) => asked.flatMap(requirementsOf))
  const named = new Set(places.flatMap(({ task }) => servicesOf(task, service)))
  const always = release.services.filter((one) => one.always).map((one) => one.id)
  return {
    facts: factRegions(requirements, release.facts),
    services: release.services.map((one) => one.id).filter((one) => named.has(one)),
    verdict({ scope, facts }) {
      const covered = new Set([...scope, ...always])
      const said = places.map(({ task, asked }): Answer => {
        const has = isForAll(task) ? service === null || scope.includes(service) : isForOne(task, service, covered)
        return has ? weakest(asked.map(({ program }) => program.verdict(facts))) : 'false'
      })
      return verdictOf[strongest(said)]
    },
  }

  /** A fact that the condition reads and its requirement does not mention is asked without words. */
  function requirementsOf({ condition, program }: Asked): readonly Requirement[] {
    const { text, requirement } = condition
    const mentioned = factRegions([requirement], release.facts)
    const others = program.read.filter((fact) => !mentioned.has(fact))
    return others.length === 0 ? [requirement] : [requirement, { kind: 'opaque', text, facts: others }]
  }
}

interface Asked {
  readonly condition: Condition
  readonly program: ConditionProgram
}

type Answer = ReturnType<ConditionProgram['verdict']>

function weakest(answers: readonly Answer[]): Answer {
  if (answers.includes('false')) return 'false'
  return answers.includes('unknown') ? 'unknown' : 'true'
}

function strongest(answers: readonly Answer[]): Answer {
  if (answers.includes('true')) return 'true'
  return answers.includes('unknown') ? 'unknown' : 'false'
}

function isForAll({ services }: Task): boolean {
  return services === 'all' || services.length === 0
}

function isForOne(task: Task, service: ServiceId | null, covered: ReadonlySet<ServiceId>): boolean {
  return servicesOf(task, service).some((one) => covered.has(one))
}

/** The services that decide about a task; one for all of them that is done for each depends on the one it is asked for. */
function servicesOf(task: Task, service: ServiceId | null): readonly ServiceId[] {
  if (task.services === 'all' || task.services.length === 0) return service === null ? [] : [service]
  return service === null ? task.services : task.services.filter((one) => one === service)
}
