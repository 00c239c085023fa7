import { stateSet, type TaskState, type TaskStateSet } from '@fairlead/contract'

/** What is done and what is set aside is settled: nobody has to do anything about it any more. */
const settledSets = ['done', 'set-aside'] as const satisfies readonly TaskStateSet[]

/** How many of the tasks that count are settled: the one figure that the portal shows as progress, wherever it does. */
export function settledOf(counts: Readonly<Record<(typeof settledSets)[number], number>>): number {
  return settledSets.reduce((sum, set) => sum + counts[set], 0)
}

/** Whether a task in this state is settled. */
export function isSettled(state: TaskState): boolean {
  return settledSets.some((set) => set === stateSet(state))
}
