import type { EngagementView, TaskView } from '@fairlead/contract'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { ProblemError } from '../../../api/problem-error.ts'
import { useEngagementCommand } from '../../../api/use-engagement-command.ts'
import { useReturnedFocus } from '../../../components/floating/use-returned-focus.ts'
import type { BulkQuestion } from './bulk-question.ts'
import type { BulkWish } from './bulk-wish.ts'
import { needsConsent, planBulk } from './plan-bulk.ts'

/** How several tasks of one engagement are changed at once. It stays the same object until something is asked or sent. */
export interface Bulk {
  readonly question: BulkQuestion | null
  readonly ask: (question: BulkQuestion) => void
  /** Closes a question, unless another one has come in its place. */
  readonly close: (question: BulkQuestion) => void
  /** Wishes something for tasks: it is sent at once, or after the person has agreed where not all of it can be. */
  readonly wish: (keys: readonly string[], wish: BulkWish) => void
  /** Sends what a wish comes to now, as one change. */
  readonly send: (keys: readonly string[], wish: BulkWish) => void
  /** The tasks as they are now; one that has gone is left out. */
  readonly tasksOf: (keys: readonly string[]) => readonly TaskView[]
  /** How many tasks are on their way to being changed; 0 where none is. */
  readonly sending: number
}

/** Changes several tasks as one; `onDone` is called when the server has obeyed. */
export function useBulk(engagement: EngagementView, onDone: () => void): Bulk {
  const { mutate, isPending, variables } = useEngagementCommand(engagement.id)
  const [question, setQuestion] = useState<BulkQuestion | null>(null)
  useReturnedFocus(question !== null && 'anchor' in question ? question.anchor : null)
  const latest = useRef({ engagement, onDone })
  useEffect(() => {
    latest.current = { engagement, onDone }
  })
  const close = useCallback((one: BulkQuestion) => setQuestion((now) => (now === one ? null : now)), [])
  const tasksOf = useCallback((keys: readonly string[]) => tasksAmong(latest.current.engagement, keys), [])
  const send = useCallback(
    (keys: readonly string[], wish: BulkWish) => {
      const { commands } = planBulk(tasksOf(keys), wish, latest.current.engagement.can)
      const [first, ...more] = commands
      if (first === undefined) return
      mutate(more.length === 0 ? first : { type: 'ChangeTasks', commands: [...commands] }, {
        onSuccess: () => latest.current.onDone(),
        onError: (error) => {
          if (isBulkRefusal(error)) setQuestion({ kind: 'refused', keys, wish, error })
        },
      })
    },
    [mutate, tasksOf],
  )
  const wish = useCallback(
    (keys: readonly string[], one: BulkWish) => {
      if (needsConsent(planBulk(tasksOf(keys), one, latest.current.engagement.can)))
        setQuestion({ kind: 'consent', keys, wish: one })
      else send(keys, one)
    },
    [send, tasksOf],
  )
  const sending = isPending && variables?.type === 'ChangeTasks' ? variables.commands.length : 0
  return useMemo(
    () => ({ question, ask: setQuestion, close, wish, send, tasksOf, sending }),
    [question, close, wish, send, tasksOf, sending],
  )
}

/** Every other mishap is told by whoever sends commands. */
function isBulkRefusal(error: Error): boolean {
  return error instanceof ProblemError && error.code === 'bulk-refused'
}

function tasksAmong({ tasks }: EngagementView, keys: readonly string[]): readonly TaskView[] {
  const asked = new Set(keys)
  return tasks.filter(({ key }) => asked.has(key))
}
