import {
  type Condition,
  type ConditionProgram,
  conditionPrograms,
  type KnownFacts,
  type Process,
  type ProcessId,
  type Release,
  type ServiceId,
  type Step,
  type Task,
} from '@fairlead/playbook'
import { type TaskKey, taskKey } from '../state/task-key.ts'
import type { AddedTask } from '../state/task-record.ts'
import { addedAsTask } from './added-as-task.ts'
import { knownValue } from './known-value.ts'
import type { FactRead, PlacedItem, Plan, PlannedTask, PlanReason, Verdict } from './plan.ts'
import { verdictOf } from './verdict-of.ts'

/** The programs of a release's conditions. */
export type Programs = (condition: Condition) => ConditionProgram

/** What the plan of an engagement follows from. */
export interface Known {
  /** The services that it covers. */
  readonly scope: readonly ServiceId[]
  readonly facts: KnownFacts
  /** What people added by hand. */
  readonly added?: ReadonlyMap<TaskKey, AddedTask>
}

/**
 * Says of every piece of work of `release` whether an engagement of which this is known has it, and why.
 *
 * Gates, counts, dates and commands all ask this function. The more is known the more is decided: a further fact never
 * turns a task that applies, or does not, back into one of which it is unknown [E8].
 *
 * `release` must have compiled, and `known` must have been accepted by `decide`. `programs` are those of the release's
 * index, where there is one: to parse conditions costs more than to plan.
 */
export function plan(release: Release, known: Known, programs: Programs = conditionPrograms(release.facts)): Plan {
  const ask = questions(release, known, programs)
  const tasks = new Map<TaskKey, PlannedTask>()
  const onPage = new Map<ProcessId, readonly PlacedItem[]>()
  for (const process of release.processes) {
    const page: PlacedItem[] = []
    const seen = new Set<string>()
    for (const step of process.steps) {
      const ofStep = step.condition === null ? null : ask.condition('step', step.condition)
      for (const task of step.tasks) {
        if (seen.has(task.id)) continue
        seen.add(task.id)
        const ofTask = task.condition === null ? null : ask.condition('task', task.condition)
        const asked = [ofStep, ofTask].filter((reason) => reason !== null)
        for (const { service, reasons } of ask.services(task)) {
          add({ task, step, process, service }, [...reasons, ...asked])
        }
      }
      for (const [key, added] of ask.addedTo(process, step)) add({ ...placeOf(key, added), step, process }, handmade)
    }
    onPage.set(process.id, page)

    function add(place: Omit<PlacedItem, 'key' | 'verdict'>, reasons: readonly PlanReason[]): void {
      const item = { ...place, key: taskKey(place.task.id, place.service), verdict: weakest(reasons) }
      page.push(item)
      tasks.set(item.key, stronger(tasks.get(item.key), item, reasons))
    }
  }
  return { tasks, onPage }
}

const handmade: readonly PlanReason[] = [{ kind: 'added', verdict: 'applies' }]

function placeOf(key: TaskKey, added: AddedTask): { readonly task: Task; readonly service: null } {
  return { task: addedAsTask(key, added), service: null }
}

const strength = { 'does-not': 0, unknown: 1, applies: 2 } as const satisfies Record<Verdict, number>

/** Work that any of its pages asks for is work: one page that does not need it takes it from no other. */
function stronger(earlier: PlannedTask | undefined, item: PlacedItem, reasons: readonly PlanReason[]): PlannedTask {
  const mandatory = isMandatoryHere(item)
  if (earlier !== undefined && strength[earlier.verdict] >= strength[item.verdict]) {
    return mandatory && !earlier.mandatory ? { ...earlier, mandatory } : earlier
  }
  const { key, task, service, process, step, verdict } = item
  const here = { key, task: task.id, service, process: process.id, step: step.id, verdict, reasons }
  return { ...here, mandatory: mandatory || (earlier?.mandatory ?? false) }
}

/** Whether a place has its task done: its page says so, and to those of whom this may be one. */
export function isMandatoryHere({ task, verdict }: PlacedItem): boolean {
  return task.mandatory && verdict !== 'does-not'
}

function weakest(reasons: readonly PlanReason[]): Verdict {
  if (reasons.some((reason) => reason.verdict === 'does-not')) return 'does-not'
  return reasons.some((reason) => reason.verdict === 'unknown') ? 'unknown' : 'applies'
}

interface Questions {
  readonly condition: (on: 'step' | 'task', condition: Condition) => PlanReason
  /** What a task is done for, with what its services say; a task for all of them is asked nothing. */
  readonly services: (
    task: Task,
  ) => readonly { readonly service: ServiceId | null; readonly reasons: readonly PlanReason[] }[]
  readonly addedTo: (process: Process, step: Step) => readonly (readonly [TaskKey, AddedTask])[]
}

function questions(release: Release, { scope, facts, added }: Known, programs: Programs): Questions {
  const always = release.services.filter((service) => service.always).map((service) => service.id)
  const covered = new Set([...scope, ...always])
  const byStep = Map.groupBy(added?.entries() ?? [], ([, task]) => `${task.process} ${task.step}`)
  return {
    condition: conditionAsker(programs, facts),
    services: (task) => (task.per === 'service' ? eachService(task, scope, covered) : allServices(task, covered)),
    addedTo: (process, step) => byStep.get(`${process.id} ${step.id}`) ?? [],
  }
}

const unasked = [{ service: null, reasons: [] }] as const

function allServices({ services }: Task, covered: ReadonlySet<ServiceId>): ReturnType<Questions['services']> {
  if (services === 'all' || services.length === 0) return unasked
  return [{ service: null, reasons: [serviceReason(services, covered)] }]
}

function serviceReason(services: readonly ServiceId[], covered: ReadonlySet<ServiceId>): PlanReason {
  const inScope = services.filter((service) => covered.has(service))
  return { kind: 'service', verdict: inScope.length > 0 ? 'applies' : 'does-not', services, inScope }
}

/** One piece of work for each service in scope; where none is, the task itself does not apply. */
function eachService(
  { services }: Task,
  scope: readonly ServiceId[],
  covered: ReadonlySet<ServiceId>,
): ReturnType<Questions['services']> {
  const named = services === 'all' || services.length === 0 ? scope : services
  const inScope = named.filter((service) => covered.has(service))
  if (inScope.length === 0) return [{ service: null, reasons: [serviceReason(named, covered)] }]
  return inScope.map((service) => ({ service, reasons: [{ kind: 'per-service', verdict: 'applies', service }] }))
}

/** Asks each wording once: pages repeat their conditions. */
function conditionAsker(programs: Programs, facts: KnownFacts): Questions['condition'] {
  const answers = new Map<string, Pick<PlanReason & { kind: 'condition' }, 'verdict' | 'read'>>()
  return (on, condition) => {
    const { text, requirement, source } = condition
    const answer = answers.get(text) ?? answerOf(programs(condition), facts)
    answers.set(text, answer)
    return { kind: 'condition', verdict: answer.verdict, on, text, requirement, read: answer.read, source }
  }
}

function answerOf({ verdict, read }: ConditionProgram, facts: KnownFacts) {
  const found = read.map((fact): FactRead => ({ fact, value: knownValue(facts, fact) }))
  return { verdict: verdictOf[verdict(facts)], read: found }
}
