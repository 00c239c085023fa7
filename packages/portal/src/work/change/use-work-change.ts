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
import { isTold, type WorkWish } from './work-wish.ts'

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

  async function takeBack(wish: WorkWish, done: readonly PartDone[]): Promise<void> {
    const made = done.flatMap(({ part, seq }) => (seq === null ? [] : [{ part, seq }]))
    const answers = await Promise.allSettled(made.map(({ part, seq }) => send(part.engagement, { type: 'Undo', seq })))
    const back = made.filter((_, at) => answers[at]?.status === 'fulfilled').map(({ part }) => part)
    if (back.length > 0) {
      const text = workDoneWords(words, wish, back)
      tell({ text: t`Taken back: ${text}` })
    }
    for (const [at, { part }] of made.entries()) {
      const answer = answers[at]
      if (answer?.status !== 'rejected') continue
      const text = workDoneWords(words, wish, [part])
      const { customer } = part
      notify(answer.reason, t`Could not be taken back at ${customer}: ${text}`)
    }
  }

  /** What was done of a wish as one entry of the undo stack; what is still on its way is taken back once it is there. */
  function entryOf(wish: WorkWish, parts: readonly WorkPart[], done: Promise<readonly PartDone[]>): Undoable {
    const text = workDoneWords(words, wish, parts)
    // Within one engagement nothing of others is taken back unseen: what is of several is of none of them.
    const engagement = parts.map((part) => part.engagement).join(' ')
    return { text, engagement, undo: () => void done.then((found) => takeBack(wish, found)) }
  }

  async function change(items: readonly WorkItemView[], wish: WorkWish): Promise<void> {
    const { parts } = planWork(items, wish)
    if (parts.length === 0) return
    const answers = Promise.all(parts.map(sendPart))
    const asked = entryOf(wish, parts, answers.then(doneOf))
    stack.push(asked)
    const done = doneOf(await answers)
    const refused = (await answers).filter((answer): answer is PartRefused => 'error' in answer)
    onDone(done.flatMap(({ part }) => part.items))
    if (refused.length === 0) {
      if (stack.has(asked) && (items.length > 1 || isTold(wish, whose))) {
        tell({ text: asked.text, change: asked })
      }
      return
    }
    // The rest can be taken back by itself, in words that say how little it is.
    const isWanted = stack.drop(asked)
    const rest =
      done.length === 0 || !isWanted
        ? null
        : entryOf(
            wish,
            done.map(({ part }) => part),
            Promise.resolve(done),
          )
    if (rest !== null) stack.push(rest)
    const [only] = items
    if (items.length === 1 && only !== undefined) notify(refused[0]?.error, workLabel(names, only))
    else setOutcome({ wish, done, refused, undo: rest === null ? null : () => stack.takeBack(rest) })
  }

  return { change, words, outcome, closeOutcome: useCallback(() => setOutcome(null), []) }
}

function doneOf(answers: readonly (PartDone | PartRefused)[]): readonly PartDone[] {
  return answers.filter((answer): answer is PartDone => 'seq' in answer)
}
