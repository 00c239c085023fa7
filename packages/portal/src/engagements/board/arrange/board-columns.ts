import { type TaskState, type TaskStateSet, taskStates } from '@fairlead/contract'
import type { I18n } from '@lingui/core'
import { taskStateNames, taskStateSetNames } from '../../../components/task-state/task-state-words.ts'

/** What the columns of a board are: the sets that states count in, with what is open in two, or the states. */
export type BoardBy = 'set' | 'state'

/** A column of a board: the tasks in these states, all of one set. */
export interface BoardColumn {
  readonly id: string
  readonly set: TaskStateSet
  readonly states: readonly TaskState[]
}

/** From what is still to do to what need not be done any more. */
const sets: readonly TaskStateSet[] = ['open', 'waiting', 'blocked', 'done', 'set-aside']

/** The columns of a board from the first to the last; every state stands in one of them. */
export function boardColumns(by: BoardBy): readonly BoardColumn[] {
  return sets.flatMap((set): readonly BoardColumn[] => {
    const states = (Object.keys(taskStates) as TaskState[]).filter((state) => taskStates[state].set === set)
    // What has not been begun and what somebody is at are two things to whoever looks at a board.
    if (by === 'state' || set === 'open') return states.map((state) => ({ id: state, set, states: [state] }))
    return [{ id: set, set, states }]
  })
}

/** The name of a column: that of its state, or of the set where it has several. */
export function columnName(i18n: I18n, { set, states }: BoardColumn): string {
  const [only, ...more] = states
  return i18n._(only !== undefined && more.length === 0 ? taskStateNames[only] : taskStateSetNames[set])
}
