import type { TaskState, TaskView } from '@fairlead/contract'
import { needsReason } from '../../../components/task-state/state-groups.ts'
import type { BoardColumn } from '../arrange/board-columns.ts'

/** What has to happen before a card that was dropped on a column is there. */
export type CardMove =
  | { readonly kind: 'none' }
  /** The column has several states. */
  | { readonly kind: 'choose'; readonly states: readonly TaskState[] }
  | { readonly kind: 'set'; readonly to: TaskState }
  /** The person has to say why. */
  | { readonly kind: 'ask'; readonly to: TaskState }
  /** The task is a gate, and the server says that other tasks keep it shut. */
  | { readonly kind: 'shut' }

/** What it takes to bring the card of a task into a column; nothing where it stands there already. */
export function cardMove(view: Pick<TaskView, 'state' | 'gate'>, { states }: Pick<BoardColumn, 'states'>): CardMove {
  if (states.includes(view.state)) return { kind: 'none' }
  const [only, ...more] = states
  return only === undefined || more.length > 0 ? { kind: 'choose', states } : stateMove(view, only)
}

/** What it takes to put a task into a state. */
export function stateMove({ gate }: Pick<TaskView, 'gate'>, to: TaskState): CardMove {
  if (needsReason(to)) return { kind: 'ask', to }
  return to === 'complete' && gate?.state === 'shut' ? { kind: 'shut' } : { kind: 'set', to }
}
