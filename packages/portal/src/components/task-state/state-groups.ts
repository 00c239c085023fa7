import { type TaskState, type TaskStateSet, taskStates } from '@fairlead/contract'

interface StateGroup {
  readonly set: TaskStateSet
  readonly states: readonly TaskState[]
}

/** The thirteen states by the set they count in, both in the order in which they are offered. */
export const stateGroups: readonly StateGroup[] = groupBySet()

/** Whether a person has to say why a task goes into this state. */
export function needsReason(state: TaskState): boolean {
  return taskStates[state].needsReason
}

function groupBySet(): readonly StateGroup[] {
  const groups = new Map<TaskStateSet, TaskState[]>()
  for (const state of Object.keys(taskStates) as TaskState[]) {
    const { set } = taskStates[state]
    groups.set(set, [...(groups.get(set) ?? []), state])
  }
  return [...groups].map(([set, states]) => ({ set, states }))
}
