import type { AttendeeView } from '@fairlead/contract'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react'
import { ContactChoices } from '../../../contacts/pick/contact-choices.tsx'
import { useSession } from '../../../session/session-context.tsx'
import { useLeaveGuard } from '../../form/leave-guard.tsx'
import { useWorkshop } from '../workshop-context.ts'
import { AttendeeFields } from './attendee-fields.tsx'
import classes from './audience.module.css'
import {
  type AudienceDraft,
  attendeeOf,
  audienceProblems,
  draftedAudience,
  isAttendee,
  withContact,
  withPasted,
} from './audience-draft.ts'
import { PasteAddresses } from './paste-addresses.tsx'
import { TeamChoices } from './team-choices.tsx'

/** Chooses who is to be there: people of the team by a click, those of the customer by name and address, several at once. */
export function AudienceForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useLingui()
  const { people } = useSession()
  const { engagement, workshop, wish, isSending } = useWorkshop()
  const [draft, setDraft] = useState<AudienceDraft>(workshop.attendees ?? [])
  const [isTried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const problems = audienceProblems(draft)
  const isEdited = JSON.stringify(draft) !== JSON.stringify(workshop.attendees ?? [])
  const guard = useLeaveGuard(isEdited)

  function submit(event?: FormEvent): void {
    event?.preventDefault()
    setTried(true)
    if (problems.some((problem) => problem !== null)) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    if (!isEdited) {
      onClose()
      return
    }
    wish({ type: 'PrepareWorkshop', agenda: workshop.agenda, attendees: draftedAudience(draft) }, onClose)
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit()
    else if (event.key === 'Escape') guard.leave(onClose)
    else return
    event.preventDefault()
  }

  const put = (at: number, changes: Partial<AttendeeView>) =>
    setDraft((before) => before.map((one, place) => (place === at ? { ...one, ...changes } : one)))

  return (
    <form
      ref={form}
      aria-label={t`Who comes`}
      className={classes.form}
      onSubmit={submit}
      onKeyDown={onKeyDown}
      noValidate
    >
      <TeamChoices
        draft={draft}
        onAdd={(person, role) => setDraft((before) => [...before, attendeeOf(person, role)])}
        onRemove={(person) => setDraft((before) => before.filter((one) => !isAttendee(one, person)))}
      />
      <ContactChoices
        engagement={engagement}
        isChosen={(email) => draft.some((one) => one.email.trim().toLowerCase() === email)}
        onChoose={(contact) => setDraft((before) => withContact(before, contact))}
      />
      <PasteAddresses onAdd={(found) => setDraft((before) => withPasted(before, found, people))} />
      {draft.length === 0 ? null : (
        <ul className={classes.fields} aria-label={t`Chosen`}>
          {draft.map((attendee, at) => (
            <AttendeeFields
              // Addresses are written here, and two rows may have the same one for a while.
              // biome-ignore lint/suspicious/noArrayIndexKey: the rows keep their places
              key={at}
              attendee={attendee}
              problem={isTried ? (problems[at] ?? null) : null}
              onChange={(changes) => put(at, changes)}
              onRemove={() => setDraft((before) => before.toSpliced(at, 1))}
            />
          ))}
        </ul>
      )}
      <Consequence draft={draft} />
      <div className={classes.send}>
        <Button size="xs" variant="default" onClick={() => guard.leave(onClose)}>
          <Trans>Leave as it is</Trans>
        </Button>
        <Button size="xs" type="submit" loading={isSending}>
          <Trans>Save who comes</Trans>
        </Button>
      </div>
      {guard.question}
    </form>
  )
}

/** Once people are invited, who is added is mailed at once, and so is who is taken out. */
function Consequence({ draft }: { readonly draft: AudienceDraft }) {
  const { workshop } = useWorkshop()
  if (workshop.invitedAt === null) return null
  const before = new Set((workshop.attendees ?? []).map(({ email }) => email))
  const after = new Set(draft.map(({ email }) => email.trim().toLowerCase()))
  const added = [...after].filter((email) => !before.has(email)).length
  const gone = [...before].filter((email) => !after.has(email)).length
  if (added + gone === 0) return null
  return (
    <p className={classes.consequence} role="status">
      {added === 0 ? null : (
        <Plural
          value={added}
          one="# person will be mailed an invitation."
          other="# people will be mailed an invitation."
        />
      )}{' '}
      {gone === 0 ? null : (
        <Plural
          value={gone}
          one="# will be told that it is off for them."
          other="# will be told that it is off for them."
        />
      )}
    </p>
  )
}
