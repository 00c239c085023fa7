import type { ReleaseView } from '@fairlead/contract'
import type { Named, ProcessId, RoleId, Service, ServiceId, Step, StepId, Task, TaskId } from '@fairlead/playbook'

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

/** Indexes a release; make it once per release and pass it on. */
export function indexRelease(release: ReleaseView): ReleaseIndex {
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

/** Where a task is looked for first. */
interface Near {
  readonly process: ProcessId
  readonly step?: StepId
}

/** The place of a task: in the step, else in the process, else the first that the release has. */
export function placeOf(index: ReleaseIndex, task: TaskId, near: Near): PlacedTask | undefined {
  const places = index.places.get(task) ?? []
  const here = places.filter((place) => place.process.id === near.process)
  return here.find((place) => place.step.id === near.step) ?? here[0] ?? places[0]
}
