import { useLingui } from '@lingui/react/macro'
import { useCallback } from 'react'
import type { EngagementCommand } from '../../api/engagement-command.ts'
import { useSendCommand } from '../../api/use-send-command.ts'
import { useNotice } from '../../notices/notice-context.ts'
import { useNotify } from '../../notices/notify-context.ts'
import { OwnChange } from '../../undo/own-change.ts'
import { useUndoStack } from '../../undo/undo-context.ts'
import { durationWords } from '../words/duration-words.ts'

/**
 * Sends what is done to time in whichever engagement; it is told, and can be taken back. Answers whether it was done: what
 * was refused is told too.
 */
export function useSendTime(): (engagement: string, command: EngagementCommand) => Promise<boolean> {
  const { t, i18n } = useLingui()
  const send = useSendCommand()
  const stack = useUndoStack()
  const tell = useNotice()
  const notify = useNotify()
  return useCallback(
    async (engagement, command) => {
      const time =
        'minutes' in command && typeof command.minutes === 'number' ? durationWords(i18n, command.minutes) : ''
      const text =
        command.type === 'RemoveTime'
          ? t`Removed an entry of time`
          : command.type === 'LogTime'
            ? t`Logged ${time}`
            : t`Changed to ${time}`
      const takeBack = (seq: number) => {
        stack.drop(change)
        send(engagement, { type: 'Undo', seq }).then(() => tell({ text: t`Taken back: ${text}` }), notify)
      }
      const change: OwnChange = new OwnChange({ text, engagement, send: takeBack })
      stack.push(change)
      try {
        const { revision } = await send(engagement, command)
        change.made(revision)
        if (stack.has(change)) tell({ text, change })
        return true
      } catch (error) {
        stack.drop(change)
        // What is thrown by a request is an error.
        notify(error as Error)
        return false
      }
    },
    [t, i18n, send, stack, tell, notify],
  )
}
