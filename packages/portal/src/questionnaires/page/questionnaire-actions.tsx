import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useLaterCommand } from '../../api/use-engagement-command.ts'
import { OnDemand } from '../../components/floating/on-demand.tsx'
import { PartOnDemand } from '../../components/floating/part-on-demand.ts'
import { useOpenEngagement } from '../../engagements/view/engagement-context.ts'
import { mayWorkOn } from '../../process/may-work-on.ts'
import { useSession } from '../../session/session-context.tsx'
import { questionnaireCommandWords } from '../command/questionnaire-command-words.ts'
import type { QuestionnaireOfTask } from './questionnaire-of-task.ts'
import classes from './questionnaire-page.module.css'

const sendDialog = new PartOnDemand(async () => (await import('../send/send-dialog.tsx')).SendDialog)

interface QuestionnaireActionsProps {
  readonly found: QuestionnaireOfTask
  /** What the questionnaire is called. */
  readonly title: string
}

/** What the team can do with a questionnaire as it stands: send it, or take it for review. */
export function QuestionnaireActions({ found, title }: QuestionnaireActionsProps) {
  const { engagement, release } = useOpenEngagement()
  const { person } = useSession()
  const [isSending, setSending] = useState(false)
  const { mutate, isPending } = useLaterCommand(engagement.id, { words: questionnaireCommandWords })
  const { view, summary } = found
  const { stage, task, revision } = summary
  useEffect(() => sendDialog.preload(), [])
  if (!mayWorkOn(engagement.can, view.key) || view.verdict === 'does-not') return null
  const isMine = stage === 'in-review' && summary.reviewer === person.id
  const review = () => mutate({ type: 'ReviewQuestionnaire', task, expectedRevision: revision })
  return (
    <div className={classes.actions}>
      {stage === 'returned' || (stage === 'in-review' && !isMine) ? (
        <Button size="sm" variant={stage === 'returned' ? 'filled' : 'default'} loading={isPending} onClick={review}>
          {stage === 'returned' ? <Trans>Review it</Trans> : <Trans>Take over the review</Trans>}
        </Button>
      ) : null}
      {stage === 'returned' || stage === 'in-review' ? null : (
        <Button size="sm" variant={stage === 'not-sent' ? 'filled' : 'default'} onClick={() => setSending(true)}>
          {stage === 'not-sent' ? (
            <Trans>Send it…</Trans>
          ) : stage === 'accepted' ? (
            <Trans>Send it again…</Trans>
          ) : (
            <Trans>Send it elsewhere…</Trans>
          )}
        </Button>
      )}
      {isSending ? (
        <OnDemand
          part={sendDialog}
          props={{
            engagement,
            summary,
            title,
            languages: release.languages,
            taskDue: view.dates.due,
            onClose: () => setSending(false),
          }}
        />
      ) : null}
    </div>
  )
}
