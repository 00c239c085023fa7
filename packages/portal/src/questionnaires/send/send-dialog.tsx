import type { EngagementView, QuestionnaireSummary } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useLaterCommand } from '../../api/use-engagement-command.ts'
import { FormDialog } from '../../components/form-dialog/form-dialog.tsx'
import { ContactChoices } from '../../contacts/pick/contact-choices.tsx'
import { questionnaireCommandWords } from '../command/questionnaire-command-words.ts'
import { useOutbox } from '../load/use-outbox.ts'
import { SheetDownload } from '../sheet/sheet-download.tsx'
import { checkSending, type SendDraft, type SendError } from './send-draft.ts'

export interface SendDialogProps {
  readonly engagement: EngagementView
  readonly summary: Pick<QuestionnaireSummary, 'task' | 'stage' | 'to' | 'due' | 'revision'>
  /** What the questionnaire is called. */
  readonly title: string
  /** Those of the playbook. */
  readonly languages: readonly string[]
  /** The day on which its task is due. */
  readonly taskDue: string | null
  readonly onClose: () => void
}

/** Asks who fills in a questionnaire and by when, and says whether a mail goes out. */
export function SendDialog({ engagement, summary, title, languages, taskDue, onClose }: SendDialogProps) {
  const { t } = useLingui()
  const { stage, to, due, task, revision } = summary
  const { today } = engagement
  const isNewRound = stage === 'not-sent' || stage === 'accepted'
  const usual = isNewRound ? (taskDue !== null && taskDue >= today ? taskDue : '') : (due ?? '')
  const [draft, setDraft] = useState<SendDraft>({ name: to?.name ?? '', email: to?.email ?? '', due: usual })
  const [isTried, setTried] = useState(false)
  const { mutate } = useLaterCommand(engagement.id, { words: questionnaireCommandWords })
  const checked = checkSending(draft, today)
  const errors = isTried && !checked.ok ? checked.errors : {}
  const words = useErrorWords()
  const put = (change: Partial<SendDraft>) => setDraft((before) => ({ ...before, ...change }))

  function send(): void {
    setTried(true)
    if (!checked.ok) return
    mutate({ type: 'SendQuestionnaire', task, ...checked.sending, expectedRevision: revision })
    onClose()
  }

  return (
    <FormDialog
      title={isNewRound ? t`Send: ${title}` : t`Send to somebody else, or until another day`}
      submit={t`Send`}
      onSubmit={send}
      onClose={onClose}
    >
      <Stack gap="sm">
        <ContactChoices
          engagement={engagement}
          isChosen={(email) => draft.email.trim().toLowerCase() === email}
          onChoose={({ email, details }) => put({ name: details.name, email })}
        />
        <TextInput
          data-autofocus
          required
          label={t`Who fills it in`}
          autoComplete="off"
          maxLength={200}
          value={draft.name}
          onChange={({ currentTarget: { value } }) => put({ name: value })}
          error={words(errors.name)}
        />
        <TextInput
          type="email"
          label={t`Address for mail`}
          description={t`Empty where it is handed over in person.`}
          autoComplete="off"
          maxLength={320}
          value={draft.email}
          onChange={({ currentTarget: { value } }) => put({ email: value })}
          error={words(errors.email)}
        />
        <TextInput
          type="date"
          label={t`To be returned by`}
          w="12rem"
          min={today}
          value={draft.due}
          onChange={({ currentTarget: { value } }) => put({ due: value })}
          error={words(errors.due)}
        />
        <MailNote email={draft.email.trim()} />
        <SheetDownload engagement={engagement.id} task={task} languages={languages} />
        {stage === 'accepted' ? (
          <Text size="sm" c="dimmed">
            <Trans>The answers that were accepted stay in it, to be looked through once more.</Trans>
          </Text>
        ) : null}
      </Stack>
    </FormDialog>
  )
}

/** Says whether a mail goes out, and when. */
function MailNote({ email }: { readonly email: string }) {
  const { data: outbox } = useOutbox()
  return (
    <Text size="sm" c="dimmed" role="status">
      {email === '' ? (
        <Trans>No mail goes out: hand it over yourself, as a link or as a spreadsheet.</Trans>
      ) : outbox?.isConfigured === false ? (
        <Trans>No mail server is set up here: a mail to {email} waits until there is one.</Trans>
      ) : outbox?.isDown === true ? (
        <Trans>The mail server cannot be reached now: a mail to {email} goes out as soon as it can.</Trans>
      ) : (
        <Trans>A mail with the link goes to {email}.</Trans>
      )}
    </Text>
  )
}

function useErrorWords(): (error: SendError | undefined) => string | null {
  const { t } = useLingui()
  const words: Readonly<Record<SendError, string>> = {
    'no-name': t`Enter the name of who fills it in.`,
    'no-address': t`Enter one address such as anna@example.com, or leave it empty.`,
    'no-day': t`Enter a day that exists.`,
    'day-over': t`This day is over. Choose today or a later one.`,
  }
  return (error) => (error === undefined ? null : words[error])
}
