import type { WorkItemView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { useCallback, useState } from 'react'
import { ProblemError } from '../../api/problem-error.ts'
import { useSendCommand } from '../../api/use-send-command.ts'
import { useNotice } from '../../notices/notice-context.ts'
import { useNotify } from '../../notices/notify-context.ts'
import { useSession } from '../../session/session-context.tsx'
import { useUndoStack } from '../../undo/undo-context.ts'
import type { Undoable } from '../../undo/undo-stack.ts'
import { workLabel } from '../rows/work-label.ts'
import type { WorkNames } from '../rows/work-names.ts'
import { workDoneWords } from './work-done-words.ts'
import type { PartDone, PartRefused, WorkOutcome } from './work-outcome.ts'
import { planWork, type WorkPart } from './work-plan.ts'
import { takesAway, type WorkWish } from './work-wish.ts'

interface ChangeOptions {
  readonly names: WorkNames
  /** Whose list it is. */
  readonly whose: string
  /** What is done leaves the selection; what is refused stays in it. */
  readonly onDone: (items: readonly WorkItemView[]) => void
}

/** An outcome with refusals in it, and the way to take back what was done all the same. */
export interface ToldOutcome extends WorkOutcome {
  readonly undo: (() => void) | null
}

/**
 * Does to pieces of work of several engagements what a person wishes: one command for each engagement, all at once. All
 * of it is one entry of the undo stack, from when it is asked for. Where an engagement refuses its part, `outcome` says
 * what was done where; a single task that is refused is told like any other.
 */
export function useWorkChange({ names, whose, onDone }: ChangeOptions) {
  const { i18n, t } = useLingui()
  const { people } = useSession()
  const send = useSendCommand()
  const stack = useUndoStack()
  const tell = useNotice()
  const notify = useNotify()
  const [outcome, setOutcome] = useState<ToldOutcome | null>(null)
  const person = (id: string) => people.find((one) => one.id === id)?.name ?? id
  const words = { i18n, person, task: (item: WorkItemView) => workLabel(names, item) }

  async function sendPart(part: WorkPart): Promise<PartDone | PartRefused> {
    try {
      return { part, seq: (await send(part.engagement, part.command)).revision }
    } catch (error) {
      const isSo = error instanceof ProblemError && error.code === 'nothing-to-change'
      return isSo ? { part, seq: null } : { part, error }
    }
  }

  async function takeBack(text: string, done: readonly PartDone[]): Promise<void> {
    const answers = await Promise.allSettled(
      done.map(({ part, seq }) => (seq === null ? null : send(part.engagement, { type: 'Undo', seq }))),
    )
    const failed = answers.flatMap((answer, at) => {
      const customer = done[at]?.part.customer ?? ''
      return answer.status === 'rejected' ? [{ customer, error: answer.reason as unknown }] : []
    })
    for (const { customer, error } of failed) notify(error, t`Could not be taken back at ${customer}: ${text}`)
    if (failed.length === 0) tell({ text: t`Taken back: ${text}` })
  }

  async function change(items: readonly WorkItemView[], wish: WorkWish): Promise<void> {
    const { parts } = planWork(items, wish)
    if (parts.length === 0) return
    const text = workDoneWords(words, wish, parts)
    const sending = Promise.all(parts.map(sendPart)).then((answers) => ({
      done: answers.filter((answer): answer is PartDone => 'seq' in answer),
      refused: answers.filter((answer): answer is PartRefused => 'error' in answer),
    }))
    // Within one engagement nothing of others is taken back unseen: what is of several is of none of them.
    const engagement = parts.map((part) => part.engagement).join(' ')
    const entry: Undoable = { text, engagement, undo: () => void sending.then(({ done }) => takeBack(text, done)) }
    stack.push(entry)
    const { done, refused } = await sending
    onDone(done.flatMap(({ part }) => part.items))
    if (!done.some(({ seq }) => seq !== null)) stack.drop(entry)
    const [only] = items
    if (refused.length > 0 && items.length === 1 && only !== undefined)
      notify(refused[0]?.error, workLabel(names, only))
    else if (refused.length > 0) {
      setOutcome({ wish, done, refused, undo: stack.has(entry) ? () => stack.takeBack(entry) : null })
    } else if (stack.has(entry) && (items.length > 1 || takesAway(wish, whose))) tell({ text, change: entry })
  }

  return { change, words, outcome, closeOutcome: useCallback(() => setOutcome(null), []) }
}
