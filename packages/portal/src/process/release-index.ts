import type { ReleaseView, TaskView } from '@fairlead/contract'
import type { Named, ProcessId, RoleId, Service, ServiceId, Step, StepId, Task, TaskId } from '@fairlead/playbook'
import { addedTask } from './added-task.ts'

type ProcessOfRelease = ReleaseView['processes'][number]

/** A task with the step and the process that it stands in. */
export interface PlacedTask {
  readonly task: Task
  readonly step: Step
  readonly process: ProcessOfRelease
}

/** Finds the parts of one release by id. */
export interface ReleaseIndex {
  /** Every place of a task, in the order of the release: one task can stand in several steps and on several pages. */
  readonly places: ReadonlyMap<TaskId, readonly PlacedTask[]>
  readonly processes: ReadonlyMap<ProcessId, ProcessOfRelease>
  readonly roles: ReadonlyMap<RoleId, Named<RoleId>>
  readonly services: ReadonlyMap<ServiceId, Service>
}

type IndexedParts = Pick<ReleaseView, 'processes' | 'roles' | 'services'>

const indexes = new WeakMap<IndexedParts, ReleaseIndex>()

/** The index of a release; the same one for the same release. */
export function indexRelease(release: IndexedParts): ReleaseIndex {
  const index = indexes.get(release) ?? newIndex(release)
  indexes.set(release, index)
  return index
}

function newIndex(release: IndexedParts): ReleaseIndex {
  const places = new Map<TaskId, PlacedTask[]>()
  for (const process of release.processes) {
    for (const step of process.steps) {
      for (const task of step.tasks) {
        const known = places.get(task.id)
        if (known === undefined) places.set(task.id, [{ task, step, process }])
        else known.push({ task, step, process })
      }
    }
  }
  return {
    places,
    processes: new Map(release.processes.map((process) => [process.id, process])),
    roles: new Map(release.roles.map((role) => [role.id, role])),
    services: new Map(release.services.map((service) => [service.id, service])),
  }
}

/** The index with the tasks that people added to the engagement, by their keys; the same where there are none. */
export function withAddedTasks(index: ReleaseIndex, tasks: readonly Pick<TaskView, 'key' | 'added'>[]): ReleaseIndex {
  const added = tasks.flatMap(({ key, added: task }): [TaskId, PlacedTask[]][] => {
    const process = task === null ? undefined : index.processes.get(task.process)
    const step = process?.steps.find(({ id }) => id === task?.step)
    return task === null || process === undefined || step === undefined
      ? []
      : [[key, [{ task: addedTask(key, task), step, process }]]]
  })
  return added.length === 0 ? index : { ...index, places: new Map([...index.places, ...added]) }
}

/** Where a task is looked for first. */
interface Near {
  readonly process?: ProcessId
  readonly step?: StepId
}

/** The place of a piece of work, by its key: in the step, else in the process, else the first that the release has. */
export function placeOf(index: ReleaseIndex, key: string, near: Near = {}): PlacedTask | undefined {
  const places = index.places.get(key) ?? index.places.get(taskOf(key)) ?? []
  const here = places.filter((place) => place.process.id === near.process)
  return here.find((place) => place.step.id === near.step) ?? here[0] ?? places[0]
}

/** The task of a key: `id@service` is the task `id`, done for one service. */
export function taskOf(key: string): TaskId {
  const at = key.indexOf('@')
  return at < 0 ? key : key.slice(0, at)
}

/** The service of a key, where the task is done once for each. */
export function serviceOf(key: string): ServiceId | null {
  const at = key.indexOf('@')
  return at < 0 ? null : key.slice(at + 1)
}
