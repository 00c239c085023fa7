import type { ProcessId, Step, TaskId } from '@fairlead/playbook'
import { type PlacedTask, placeOf, type ReleaseIndex } from '../release-index.ts'

/** The tasks of one step that something waits for. */
export interface WaitingStep {
  readonly step: Step
  readonly process: ProcessId
  readonly tasks: readonly PlacedTask[]
}

/**
 * Groups tasks by their step, both in the order given. A task that stands in `process` too is taken from there; ids
 * that the release does not have are left out.
 */
export function byStep(index: ReleaseIndex, ids: readonly TaskId[], process: ProcessId): readonly WaitingStep[] {
  const groups = new Map<Step, PlacedTask[]>()
  for (const id of ids) {
    const placed = placeOf(index, id, { process })
    if (placed !== undefined) groups.set(placed.step, [...(groups.get(placed.step) ?? []), placed])
  }
  return [...groups].flatMap(([step, tasks]) => {
    const first = tasks[0]
    return first === undefined ? [] : [{ step, process: first.process.id, tasks }]
  })
}
