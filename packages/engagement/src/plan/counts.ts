import type { ProcessId } from '@fairlead/playbook'
import type { PlacedTask } from '../release/release-index.ts'
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

/** Counts the tasks of all processes: the sum of what {@link countProcess} says of each. */
export function countEngagement(standing: Standing): Counts {
  return count(standing, standing.index.tasks.values())
}

/** Counts the tasks of one process; all zero where the release has no such process. */
export function countProcess(standing: Standing, process: ProcessId): Counts {
  return count(standing, standing.index.tasksOf.get(process) ?? [])
}

function count(standing: Standing, tasks: Iterable<PlacedTask>): Counts {
  const counts = { total: 0, open: 0, waiting: 0, blocked: 0, done: 0, 'set-aside': 0, mandatoryLeft: 0, folded: 0 }
  for (const { task } of tasks) {
    if (!isInPlay(standing, task.id)) {
      counts.folded += 1
      continue
    }
    counts.total += 1
    counts[stateSet(taskRecord(standing.engagement, task.id).state)] += 1
    if (isMandatoryLeft(standing, task.id)) counts.mandatoryLeft += 1
  }
  return counts
}
