import {
  type Condition,
  type ConditionProgram,
  conditionPrograms,
  type FactDefinition,
  type Process,
  type ProcessId,
  type QuestionnaireId,
  type Release,
  type Step,
  type Task,
  type TaskId,
  withFigures,
} from '@fairlead/playbook'
import { indexQuestionnaire, type QuestionnaireIndex } from '../questionnaire/answers/questionnaire-index.ts'

/** A task in one of its places: on the page of `process`, under `step`. */
export interface PlacedTask {
  readonly task: Task
  readonly step: Step
  readonly process: Process
}

/**
 * A release that answers by id. Pages share tasks: one id is one piece of work with one record, wherever it stands, and
 * each page says for itself whether it is mandatory there [E10].
 */
export interface ReleaseIndex {
  readonly release: Release
  readonly processes: ReadonlyMap<ProcessId, Process>
  /** Every task once, at its first place, in the order of the processes and of their pages. */
  readonly tasks: ReadonlyMap<TaskId, PlacedTask>
  /** Every place of a task; a task of the release has at least one. */
  readonly placesOf: ReadonlyMap<TaskId, readonly PlacedTask[]>
  /** The gates of a process, wherever they stand; a process without a gate has no entry. */
  readonly gatesOf: ReadonlyMap<ProcessId, ReadonlySet<TaskId>>
  /** Its conditions, each parsed once. */
  readonly programs: (condition: Condition) => ConditionProgram
  /** The conditions of its cadences, which can ask for figures of services too, each parsed once. */
  readonly cadencePrograms: (condition: Condition) => ConditionProgram
  /** A questionnaire by its id, indexed once; `null` where there is none of this id. */
  readonly questionnaire: (id: QuestionnaireId) => QuestionnaireIndex | null
}

/** Makes the index of a release; of two rows with one id on one page the first counts, as for the compiler. */
export function indexRelease(release: Release): ReleaseIndex {
  const processes = new Map<ProcessId, Process>()
  const tasks = new Map<TaskId, PlacedTask>()
  const placesOf = new Map<TaskId, PlacedTask[]>()
  const gatesOf = new Map<ProcessId, Set<TaskId>>()
  for (const process of release.processes) {
    processes.set(process.id, process)
    for (const place of tasksOnPage(process)) {
      const { id, gate } = place.task
      const earlier = placesOf.get(id) ?? []
      placesOf.set(id, [...earlier, place])
      if (earlier.length === 0) tasks.set(id, place)
      if (gate !== null) gatesOf.set(gate.process, (gatesOf.get(gate.process) ?? new Set()).add(id))
    }
  }
  const questionnaire = questionnairesOnce(release)
  return {
    release,
    processes,
    tasks,
    placesOf,
    gatesOf,
    programs: parsedOnce(release.facts),
    cadencePrograms: parsedOnce(withFigures(release.facts)),
    questionnaire,
  }
}

function parsedOnce(definitions: readonly FactDefinition[]): ReleaseIndex['programs'] {
  const parse = conditionPrograms(definitions)
  const parsed = new Map<string, ConditionProgram>()
  return (condition) => {
    const program = parsed.get(condition.text) ?? parse(condition)
    parsed.set(condition.text, program)
    return program
  }
}

function questionnairesOnce({ questionnaires, facts }: Release): ReleaseIndex['questionnaire'] {
  const indexed = new Map<QuestionnaireId, QuestionnaireIndex>()
  return (id) => {
    const known = indexed.get(id)
    if (known !== undefined) return known
    const questionnaire = questionnaires.find((one) => one.id === id)
    if (questionnaire === undefined) return null
    const index = indexQuestionnaire(questionnaire, facts)
    indexed.set(id, index)
    return index
  }
}

function tasksOnPage(process: Process): readonly PlacedTask[] {
  const placed = new Map<TaskId, PlacedTask>()
  for (const step of process.steps) {
    for (const task of step.tasks) {
      if (!placed.has(task.id)) placed.set(task.id, { task, step, process })
    }
  }
  return [...placed.values()]
}
