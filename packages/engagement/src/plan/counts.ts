import type { PhaseId, ProcessId } from '@fairlead/playbook'
import { isInPlay, isLeft, isMandatoryLeft, itemsOf, type Standing } from '../standing/standing.ts'
import { taskRecord } from '../state/records.ts'
import type { TaskKey } from '../state/task-key.ts'
import { stateSet, type TaskStateSet } from '../state/task-state.ts'

/** How many of the tasks in play stand in each set; the sets add up to `total`. */
export interface Counts extends Readonly<Record<TaskStateSet, number>> {
  readonly total: number
  /** Mandatory tasks that are neither done, nor set aside, nor waived. */
  readonly mandatoryLeft: number
  /** Tasks that do not apply; no part of `total`. */
  readonly folded: number
  /** Of the tasks in play those that are done or set aside, in whole percent, never rounded up; 0 where there are none. */
  readonly percent: number
}

/** Counts the tasks of all processes; one that stands on several pages counts once, and is mandatory where any says so. */
export function countEngagement(standing: Standing): Counts {
  const { tasks } = standing.plan
  return count(standing, tasks.keys(), (key) => tasks.get(key)?.mandatory === true && isLeft(standing, key))
}

/** Counts the tasks on the page of one process; all zero where the release has no such process. */
export function countProcess(standing: Standing, process: ProcessId): Counts {
  return countPages(standing, [process])
}

/** Counts the tasks on the pages of the processes of a phase, each task once; `null` stands for those of no phase. */
export function countPhase(standing: Standing, phase: PhaseId | null): Counts {
  const { processes } = standing.index.release
  return countPages(
    standing,
    processes.filter((process) => process.phase === phase).map(({ id }) => id),
  )
}

function countPages(standing: Standing, processes: readonly ProcessId[]): Counts {
  const left = new Map<TaskKey, boolean>()
  for (const process of processes) {
    for (const item of itemsOf(standing, process)) {
      left.set(item.key, left.get(item.key) === true || isMandatoryLeft(standing, item))
    }
  }
  return count(standing, left.keys(), (key) => left.get(key) === true)
}

function count(standing: Standing, tasks: Iterable<TaskKey>, isMandatory: (key: TaskKey) => boolean): Counts {
  const counts = { total: 0, open: 0, waiting: 0, blocked: 0, done: 0, 'set-aside': 0, mandatoryLeft: 0, folded: 0 }
  for (const key of tasks) {
    if (!isInPlay(standing, key)) {
      counts.folded += 1
      continue
    }
    counts.total += 1
    counts[stateSet(taskRecord(standing.engagement, key).state)] += 1
    if (isMandatory(key)) counts.mandatoryLeft += 1
  }
  const settled = counts.done + counts['set-aside']
  return { ...counts, percent: counts.total === 0 ? 0 : Math.floor((100 * settled) / counts.total) }
}
