import type { TaskState } from '@fairlead/contract'
import { useCallback, useState } from 'react'
import type { ProcessSurface } from '../../../process/process-surface.ts'
import type { ListedTask } from '../../tasks/list/listed-task.ts'
import type { BoardColumn } from '../arrange/board-columns.ts'
import { type CardMove, cardMove, stateMove } from './card-move.ts'

/** What is asked or told beside a card that was dropped. */
export interface MoveQuestion {
  readonly listed: ListedTask
  readonly anchor: HTMLElement
  /** The states to choose from; `null` where the gate stays shut. */
  readonly states: readonly TaskState[] | null
}

/**
 * Brings cards into other columns; where that takes more than the drop, it is asked for at `anchor`. `onAnswered` is
 * called when what was asked there has gone: the focus has to go somewhere.
 */
export function useCardMove({ change, ask }: ProcessSurface, onAnswered: () => void) {
  const [question, setQuestion] = useState<MoveQuestion | null>(null)
  const perform = useCallback(
    (listed: ListedTask, move: CardMove, anchor: HTMLElement) => {
      const { key, revision } = listed.view
      switch (move.kind) {
        case 'none':
          return
        case 'choose':
          return setQuestion({ listed, anchor, states: move.states })
        case 'shut':
          return setQuestion({ listed, anchor, states: null })
        case 'ask':
          return ask({ kind: 'set-aside', key, to: move.to })
        case 'set':
          return change({ type: 'ChangeTaskState', task: key, to: move.to, reason: null, expectedRevision: revision })
        default:
          return move satisfies never
      }
    },
    [change, ask],
  )
  return {
    question,
    drop: useCallback(
      (listed: ListedTask, column: BoardColumn, anchor: HTMLElement) =>
        perform(listed, cardMove(listed.view, column), anchor),
      [perform],
    ),
    choose: ({ listed, anchor }: MoveQuestion, to: TaskState) => perform(listed, stateMove(listed.view, to), anchor),
    close: useCallback(
      (one: MoveQuestion) => {
        setQuestion((now) => (now === one ? null : now))
        onAnswered()
      },
      [onAnswered],
    ),
  }
}
