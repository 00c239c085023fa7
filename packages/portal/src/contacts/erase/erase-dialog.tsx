import type { EngagementView, PersonData } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { EngagementCommand } from '../../api/engagement-command.ts'
import { useLaterCommand } from '../../api/use-engagement-command.ts'
import { PartFailure } from '../../components/part-failure/part-failure.tsx'
import { contactCommandWords } from '../contact-command-words.ts'
import { usePersonData } from '../load/use-person-data.ts'
import classes from './erase-dialog.module.css'
import { ErasedParts } from './erased-parts.tsx'
import { MentionChoices } from './mention-choices.tsx'

interface EraseDialogProps {
  readonly engagement: EngagementView
  readonly contact: string
  readonly name: string
  readonly onErased: () => void
  readonly onClose: () => void
}

/** Shows what an erasure takes and what it leaves, and erases for good. */
export function EraseDialog({ engagement, contact, name, onErased, onClose }: EraseDialogProps) {
  const { t } = useLingui()
  const { data, error, refetch } = usePersonData(engagement.id, contact)
  const [texts, setTexts] = useState<ReadonlySet<string>>(new Set())
  const { mutate, isPending } = useLaterCommand(engagement.id, { words: contactCommandWords })

  function erase(event: FormEvent): void {
    event.preventDefault()
    if (data === undefined) return
    mutate(commandOf(contact, data, texts), {
      onSuccess: () => {
        onErased()
        onClose()
      },
    })
  }

  return (
    <Modal opened onClose={onClose} title={t`Erase ${name}?`} lockScroll={false} centered size="lg">
      <form onSubmit={erase}>
        <p className={classes.lead}>
          <Trans>
            Everything below is deleted from this engagement, also from its past, and cannot be brought back. The
            history keeps that somebody was erased, not who.
          </Trans>
        </p>
        {data === undefined ? null : (
          <>
            <ErasedParts data={data} engagement={engagement} />
            <MentionChoices data={data} chosen={texts} onChoose={setTexts} />
          </>
        )}
        {error === null ? null : <PartFailure error={error} onRetry={() => void refetch()} />}
        <Group justify="flex-end" mt="md" gap="xs">
          <Button variant="default" onClick={onClose} data-autofocus>
            <Trans>Leave as it is</Trans>
          </Button>
          <Button type="submit" className={classes.erase} disabled={data === undefined} loading={isPending}>
            <Trans>Erase for good</Trans>
          </Button>
        </Group>
      </form>
    </Modal>
  )
}

function commandOf(
  contact: string,
  { emails, names, values }: PersonData,
  texts: ReadonlySet<string>,
): EngagementCommand {
  // Addresses that only the contact has go with it.
  const said = new Set(values.flatMap(({ kind, value }) => (kind === 'email' ? [value] : [])))
  return {
    type: 'ErasePerson',
    contact,
    emails: emails.filter((email) => said.has(email)),
    names: [...names],
    texts: [...texts],
  }
}
