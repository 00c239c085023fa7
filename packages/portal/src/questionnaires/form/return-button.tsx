import type { EngagementView, QuestionnaireSummary } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLaterCommand } from '../../api/use-engagement-command.ts'
import { useNotify } from '../../notices/notify-context.ts'
import { questionnaireCommandWords } from '../command/questionnaire-command-words.ts'
import type { AnswerKeeper } from '../save/answer-keeper.ts'

interface ReturnButtonProps {
  readonly engagement: EngagementView
  readonly summary: QuestionnaireSummary
  readonly keeper: AnswerKeeper
  /** How many answers are required and missing, and how many cannot be read. */
  readonly missing: number
  readonly unread: number
  /** Shows what is missing. */
  readonly onMissing: () => void
}

/** Hands a questionnaire in, after everything is saved; leads to what is missing where something is. */
export function ReturnButton({ engagement, summary, keeper, missing, unread, onMissing }: ReturnButtonProps) {
  const { t } = useLingui()
  const notify = useNotify()
  const [isBusy, setBusy] = useState(false)
  const { mutateAsync } = useLaterCommand(engagement.id, { words: questionnaireCommandWords })

  async function handIn(): Promise<void> {
    if (missing > 0 || unread > 0) {
      void keeper.save()
      return onMissing()
    }
    setBusy(true)
    try {
      const isSaved = await keeper.save()
      const { filling } = keeper.state()
      // What waits for a choice, or could not be saved, says so itself.
      if (!isSaved || filling.conflicts.length > 0) return
      const command = { type: 'ReturnQuestionnaire', task: summary.task, expectedRevision: filling.seen } as const
      await mutateAsync(command)
    } catch (error) {
      notify(error, t`The questionnaire is not returned`)
    } finally {
      setBusy(false)
    }
  }

  return (
    <Button size="sm" loading={isBusy} onClick={() => void handIn()}>
      {summary.returns === 0 ? <Trans>Return it</Trans> : <Trans>Return it again</Trans>}
    </Button>
  )
}
