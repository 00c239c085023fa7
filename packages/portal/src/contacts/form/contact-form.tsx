import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import { useLaterCommand } from '../../api/use-engagement-command.ts'
import { useLeaveGuard } from '../../engagements/form/leave-guard.tsx'
import { contactCommandWords } from '../contact-command-words.ts'
import type { ContactRow } from '../page/contact-row.ts'
import { checkContact, contactDraft } from './contact-draft.ts'
import classes from './contact-form.module.css'
import { ContactFormFields } from './contact-form-fields.tsx'

interface ContactFormProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  /** Without one a contact is added. */
  readonly contact?: ContactRow
  readonly onClose: () => void
}

/** Enters a contact, or puts what is known of one better. What is wrong is said at its field. */
export function ContactForm({ engagement, release, contact, onClose }: ContactFormProps) {
  const { t, i18n } = useLingui()
  const [base] = useState(() => contactDraft(contact?.details ?? null, i18n.locale))
  const [draft, setDraft] = useState(base)
  const [isTried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const isChanged = JSON.stringify(draft) !== JSON.stringify(base)
  const guard = useLeaveGuard(isChanged)
  const { mutate, isPending } = useLaterCommand(engagement.id, { words: contactCommandWords })
  const checked = checkContact(draft, contact?.details.externalId ?? null)

  function submit(event?: FormEvent): void {
    event?.preventDefault()
    setTried(true)
    if (!checked.ok) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    const { details } = checked
    if (contact === undefined) mutate({ type: 'AddContact', details }, { onSuccess: onClose })
    else if (!isChanged) onClose()
    else {
      const { id, revision } = contact
      mutate({ type: 'ChangeContact', contact: id, details, expectedRevision: revision }, { onSuccess: onClose })
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit()
    else if (event.key === 'Escape') guard.leave(onClose)
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <form
      ref={form}
      className={classes.form}
      aria-label={contact === undefined ? t`Add contact` : t`Edit contact`}
      onSubmit={submit}
      onKeyDown={onKeyDown}
      noValidate
    >
      <ContactFormFields
        release={release}
        draft={draft}
        errors={isTried && !checked.ok ? checked.errors : {}}
        onChange={(change) => setDraft((before) => ({ ...before, ...change }))}
      />
      <div className={classes.send}>
        <Button size="xs" variant="default" onClick={() => guard.leave(onClose)}>
          <Trans>Leave as it is</Trans>
        </Button>
        <Button size="xs" type="submit" loading={isPending}>
          {contact === undefined ? <Trans>Add contact</Trans> : <Trans>Save</Trans>}
        </Button>
      </div>
      {guard.question}
    </form>
  )
}
