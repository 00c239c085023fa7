import type { ProcessId, TaskId } from '@fairlead/playbook'
import { isInPlay, isMandatoryLeft, type Standing } from '../standing/standing.ts'
import { taskRecord } from '../state/records.ts'
import { stateSet, type TaskStateSet } from '../state/task-state.ts'

/** How many of the tasks in play stand in each set; the sets add up to `total`. */
export interface Counts extends Readonly<Record<TaskStateSet, number>> {
  readonly total: number
  /** Mandatory tasks that are neither done nor set aside. */
  readonly mandatoryLeft: number
  /** Tasks that do not apply; no part of `total`. */
  readonly folded: number
}

/** Counts the tasks of all processes; one that stands on several pages counts once, and is mandatory where any says so. */
export function countEngagement(standing: Standing): Counts {
  const { tasks, placesOf } = standing.index
  return count(standing, tasks.keys(), (task) =>
    (placesOf.get(task) ?? []).some((place) => isMandatoryLeft(standing, place)),
  )
}

/** Counts the tasks on the page of one process; all zero where the release has no such process. */
export function countProcess(standing: Standing, process: ProcessId): Counts {
  const places = new Map(standing.index.tasksOf.get(process)?.map((place) => [place.task.id, place]))
  return count(standing, places.keys(), (task) => {
    const place = places.get(task)
    return place !== undefined && isMandatoryLeft(standing, place)
  })
}

function count(standing: Standing, tasks: Iterable<TaskId>, isLeft: (task: TaskId) => boolean): Counts {
  const counts = { total: 0, open: 0, waiting: 0, blocked: 0, done: 0, 'set-aside': 0, mandatoryLeft: 0, folded: 0 }
  for (const task of tasks) {
    if (!isInPlay(standing, task)) {
      counts.folded += 1
      continue
    }
    counts.total += 1
    counts[stateSet(taskRecord(standing.engagement, task).state)] += 1
    if (isLeft(task)) counts.mandatoryLeft += 1
  }
  return counts
}
