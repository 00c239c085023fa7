import type { ProcessId } from '@fairlead/playbook'
import type { PlacedItem } from '../plan/plan.ts'
import { isInPlay, itemsOf, type Standing } from '../standing/standing.ts'
import { processRecord, taskRecord } from '../state/records.ts'
import type { TaskKey } from '../state/task-key.ts'

/**
 * Where a process stands in the course of the engagement:
 *
 *   ahead ──(the outcome of another leads to it, or work on it begins)──▶ open ──(it ends)──▶ ended
 *
 * The first process of the release is open from the start. `idle` is one in which nothing applies.
 */
export type ProcessStage = 'ahead' | 'open' | 'ended' | 'idle'

/** The stage of a process [E44]. */
export function processStage(standing: Standing, process: ProcessId): ProcessStage {
  const { engagement, index } = standing
  if (processRecord(engagement, process).completion !== null) return 'ended'
  const items = itemsOf(standing, process).filter(({ key }) => isInPlay(standing, key))
  if (items.length === 0) return 'idle'
  const isFirst = index.release.processes[0]?.id === process
  if (isFirst || openedBy(standing, process).length > 0) return 'open'
  return items.some((item) => isOnlyHere(standing, item) && isTouched(standing, item.key)) ? 'open' : 'ahead'
}

/** The processes whose outcome has led to this one, in the order of the release. */
export function openedBy({ index, engagement }: Standing, process: ProcessId): readonly ProcessId[] {
  return index.release.processes.flatMap(({ id, outcomes }) => {
    const chosen = processRecord(engagement, id).completion?.outcome ?? null
    return chosen !== null && outcomes.some((outcome) => outcome.id === chosen && outcome.next === process) ? [id] : []
  })
}

/** Work on a task that stands on other pages too opens none of them. */
function isOnlyHere({ index }: Standing, { task, process }: PlacedItem): boolean {
  return (index.placesOf.get(task.id) ?? []).every((place) => place.process.id === process.id)
}

function isTouched({ engagement }: Standing, key: TaskKey): boolean {
  return taskRecord(engagement, key).state !== 'not-started'
}
