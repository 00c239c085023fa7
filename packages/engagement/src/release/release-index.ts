import type { Process, ProcessId, Release, Step, Task, TaskId } from '@fairlead/playbook'

/** A task with the step and the process that it stands in. */
export interface PlacedTask {
  readonly task: Task
  readonly step: Step
  readonly process: Process
}

/** A release that answers by id; `tasks` keeps the order of the processes and of their pages. */
export interface ReleaseIndex {
  readonly release: Release
  readonly processes: ReadonlyMap<ProcessId, Process>
  readonly tasks: ReadonlyMap<TaskId, PlacedTask>
  /** The tasks of a process in page order; a process of the release always has an entry. */
  readonly tasksOf: ReadonlyMap<ProcessId, readonly PlacedTask[]>
  /** The tasks that are gates of a process, wherever they stand; a process without a gate has no entry. */
  readonly gatesOf: ReadonlyMap<ProcessId, readonly PlacedTask[]>
}

/** Makes the index of a release. Task ids are unique in a release: of two tasks with one id the first is meant. */
export function indexRelease(release: Release): ReleaseIndex {
  const processes = new Map<ProcessId, Process>()
  const tasks = new Map<TaskId, PlacedTask>()
  const tasksOf = new Map<ProcessId, PlacedTask[]>()
  const gatesOf = new Map<ProcessId, PlacedTask[]>()
  for (const process of release.processes) {
    processes.set(process.id, process)
    tasksOf.set(process.id, [])
    for (const step of process.steps) {
      for (const task of step.tasks) {
        if (tasks.has(task.id)) continue
        const placed = { task, step, process }
        tasks.set(task.id, placed)
        listUnder(tasksOf, process.id, placed)
        if (task.gate !== null) listUnder(gatesOf, task.gate.process, placed)
      }
    }
  }
  return { release, processes, tasks, tasksOf, gatesOf }
}

function listUnder(lists: Map<ProcessId, PlacedTask[]>, process: ProcessId, placed: PlacedTask): void {
  const list = lists.get(process)
  if (list === undefined) lists.set(process, [placed])
  else list.push(placed)
}
