import type { ProcessId, Step } from '@fairlead/playbook'
import { type PlacedTask, placeOf, type ReleaseIndex } from '../release-index.ts'

/** A task that something waits for, by its key. */
export interface WaitingTask extends PlacedTask {
  readonly key: string
}

/** The tasks of one step that something waits for. */
export interface WaitingStep {
  readonly step: Step
  readonly process: ProcessId
  readonly tasks: readonly WaitingTask[]
}

/**
 * Groups tasks by their step, both in the order given. A task that stands in `process` too is taken from there; ids
 * that the release does not have are left out.
 */
export function byStep(index: ReleaseIndex, keys: readonly string[], process: ProcessId): readonly WaitingStep[] {
  const groups = new Map<Step, WaitingTask[]>()
  for (const key of keys) {
    const placed = placeOf(index, key, { process })
    if (placed !== undefined) groups.set(placed.step, [...(groups.get(placed.step) ?? []), { ...placed, key }])
  }
  return [...groups].flatMap(([step, tasks]) => {
    const first = tasks[0]
    return first === undefined ? [] : [{ step, process: first.process.id, tasks }]
  })
}
