import type { EngagementView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { useRef } from 'react'
import { useNotice } from '../notices/notice-context.ts'
import { useNotify } from '../notices/notify-context.ts'
import { OwnChange } from '../undo/own-change.ts'
import { useUndoStack } from '../undo/undo-context.ts'
import type { Undoable } from '../undo/undo-stack.ts'
import { isTold } from './command-words.ts'
import type { EngagementCommand } from './engagement-command.ts'
import { ProblemError } from './problem-error.ts'
import { type LaterWords, useCommandWords } from './use-command-words.ts'

/** The engagement as it was seen before a command, and as it answered. */
interface Made {
  readonly before: EngagementView | undefined
  readonly after: EngagementView
}

/** What becomes of commands for the person who gives them: what they did can be taken back, and is told where it has to be. */
export interface OwnChanges {
  /** Puts what a command is about to do on the undo stack; what takes an own change back is none itself. */
  readonly begin: (command: EngagementCommand) => OwnChange | null
  readonly made: (command: EngagementCommand, change: OwnChange | null, made: Made) => void
  readonly refused: (command: EngagementCommand, change: OwnChange | null, error: Error) => void
}

interface OwnChangesOptions {
  /** Gives the engagement a command. */
  readonly send: (command: EngagementCommand) => void
  /** Whether whoever gave a command shows itself why it was refused. */
  readonly isRefusalShown: (command: EngagementCommand) => boolean
  readonly laterWords?: LaterWords | undefined
}

/** Keeps what this browser does to an engagement on the undo stack. */
export function useOwnChanges(engagement: string, { send, isRefusalShown, laterWords }: OwnChangesOptions): OwnChanges {
  const { t } = useLingui()
  const stack = useUndoStack()
  const tell = useNotice()
  const notify = useNotify()
  const words = useCommandWords(engagement, laterWords)
  // Own changes that are being taken back, by the numbers of their events.
  const leaving = useRef(new Map<number, OwnChange>())
  const takenBack = ({ text }: OwnChange) => t`Taken back: ${text}`
  const withEffect = ({ text }: OwnChange, effect: string) => t`${text}. ${effect}.`
  const notTakenBack = ({ text }: OwnChange) => t`Could not be taken back: ${text}`

  function leave(command: EngagementCommand): OwnChange | undefined {
    if (command.type !== 'Undo') return undefined
    const change = leaving.current.get(command.seq)
    leaving.current.delete(command.seq)
    return change
  }

  return {
    begin(command) {
      if (command.type === 'Undo') {
        const own = stack.find((entry) => isOwn(entry, engagement, command.seq))
        if (own !== undefined) {
          stack.drop(own)
          leaving.current.set(command.seq, own)
        }
        if (leaving.current.has(command.seq)) return null
      }
      // Who was asked for is withdrawn, never unmade: that needs a reason.
      if (command.type === 'AskForPerson') return null
      const change: OwnChange = new OwnChange({
        text: words.command(command),
        engagement,
        send: (seq) => {
          leaving.current.set(seq, change)
          send({ type: 'Undo', seq })
        },
      })
      stack.push(change)
      return change
    },
    made(command, change, { before, after }) {
      const taken = leave(command)
      change?.made(after.revision)
      if (taken !== undefined) tell({ text: takenBack(taken) })
      else if (change !== null && isTold(command) && stack.has(change)) {
        const effect = before === undefined ? null : words.effect(command, { before, after })
        tell({ text: effect === null ? change.text : withEffect(change, effect), change })
      }
    },
    refused(command, change, error) {
      const taken = leave(command)
      if (change !== null) stack.drop(change)
      // What the server could not be asked for can be asked for again.
      if (taken !== undefined && isPassing(error)) stack.push(taken)
      if (isRefusalShown(command)) return
      if (taken !== undefined) notify(error, notTakenBack(taken))
      else if (!isSeen(error, command)) notify(error)
    },
  }
}

function isOwn(entry: Undoable, engagement: string, seq: number): entry is OwnChange {
  return entry instanceof OwnChange && entry.engagement === engagement && entry.seq === seq
}

function isPassing(error: Error): boolean {
  return error instanceof ProblemError && ['offline', 'internal', 'unreadable'].includes(error.code)
}

/**
 * What needs no words: it is as the person wanted it, the form says it at its fields, or whoever changes several tasks
 * at once says which of them was refused.
 */
function isSeen(error: Error, command: EngagementCommand): boolean {
  const code = error instanceof ProblemError ? error.code : null
  return code === 'nothing-to-change' || code === 'bulk-refused' || command.type === 'ReviseFacts'
}
