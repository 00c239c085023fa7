import type { EngagementView, QuestionnaireSummary } from '@fairlead/contract'
import type { QuestionId } from '@fairlead/playbook'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Stack, Text, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useLaterCommand } from '../../api/use-engagement-command.ts'
import { FormDialog } from '../../components/form-dialog/form-dialog.tsx'
import { questionnaireCommandWords } from '../command/questionnaire-command-words.ts'
import classes from './review.module.css'

interface RejectDialogProps {
  readonly engagement: EngagementView
  readonly summary: QuestionnaireSummary
  readonly remarks: Readonly<Record<QuestionId, string>>
  readonly questionName: (id: QuestionId) => string
  readonly onClose: () => void
}

const mostListed = 6

/** Gives answers back with the remarks that were made, or with a reason that holds for all of them. */
export function RejectDialog({ engagement, summary, remarks, questionName, onClose }: RejectDialogProps) {
  const { t } = useLingui()
  const [reason, setReason] = useState('')
  const [isTried, setTried] = useState(false)
  const { mutate } = useLaterCommand(engagement.id, { words: questionnaireCommandWords })
  const listed = Object.entries(remarks)
  const isMissing = reason.trim() === '' && listed.length === 0
  const respondent = summary.to?.name ?? ''

  function reject(): void {
    setTried(true)
    if (isMissing) return
    mutate({
      type: 'RejectAnswers',
      task: summary.task,
      remarks: { ...remarks },
      reason: reason.trim() === '' ? null : reason.trim(),
      expectedRevision: summary.revision,
    })
    onClose()
  }

  return (
    <FormDialog title={t`Reject the answers`} submit={t`Reject`} onSubmit={reject} onClose={onClose}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          <Trans>It goes back to {respondent} to be corrected. The remarks stand at their questions there.</Trans>
        </Text>
        {listed.length === 0 ? null : (
          <ul className={classes.listed}>
            {listed.slice(0, mostListed).map(([id, text]) => (
              <li key={id}>
                <b>{questionName(id)}</b> {text}
              </li>
            ))}
            {listed.length <= mostListed ? null : (
              <li>
                <Plural value={listed.length - mostListed} one="and # more remark" other="and # more remarks" />
              </li>
            )}
          </ul>
        )}
        <Textarea
          data-autofocus
          autosize
          minRows={3}
          maxRows={8}
          maxLength={2000}
          label={listed.length === 0 ? t`Reason` : t`Reason, where one holds for all of it`}
          value={reason}
          onChange={({ currentTarget: { value } }) => setReason(value)}
          error={isTried && isMissing ? t`Say what is to be corrected: here, or as a remark on a question.` : null}
        />
      </Stack>
    </FormDialog>
  )
}
