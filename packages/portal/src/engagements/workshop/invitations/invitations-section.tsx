import type { MessageView } from '@fairlead/contract'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconAlertCircle, IconCircleCheck, IconClock } from '@tabler/icons-react'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { Moment } from '../../../components/moment/moment.tsx'
import { PartFailure } from '../../../components/part-failure/part-failure.tsx'
import { useSession } from '../../../session/session-context.tsx'
import { useWorkshop } from '../workshop-context.ts'
import { WorkshopSection } from '../workshop-section.tsx'
import classes from './invitations.module.css'
import { aboutWords, stateWords } from './message-words.ts'
import { useMessages, useRetry } from './use-messages.ts'

const shownAtFirst = 8

/** What was mailed to whom, and what of it waits or failed and why. */
export function InvitationsSection() {
  const { t } = useLingui()
  const [showsAll, setShowsAll] = useState(false)
  const found = useMessages()
  const { seq }: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  // What became of mails is no part of the engagement: of an earlier moment it is not known.
  if (seq !== undefined) return null
  if (found.isError && found.data === undefined) {
    return (
      <WorkshopSection title={t`Mails`}>
        <PartFailure error={found.error} onRetry={() => void found.refetch()} />
      </WorkshopSection>
    )
  }
  const messages = found.data ?? []
  if (messages.length === 0) return null
  const left = messages.filter(({ state }) => state !== 'sent').length
  const shown = showsAll ? messages : messages.slice(0, shownAtFirst)
  const more = messages.length - shown.length
  return (
    <WorkshopSection
      title={t`Mails`}
      note={left === 0 ? messages.length : <Plural value={left} one="# not sent" other="# not sent" />}
    >
      <ul className={classes.messages} aria-label={t`Mails`}>
        {shown.map((message) => (
          <MessageLine key={message.id} message={message} />
        ))}
      </ul>
      {more === 0 ? null : (
        <Button size="compact-xs" variant="subtle" mt="xs" onClick={() => setShowsAll(true)}>
          <Plural value={more} one="# earlier one" other="# earlier ones" />
        </Button>
      )}
    </WorkshopSection>
  )
}

const icons = { sent: IconCircleCheck, sending: IconClock, queued: IconClock, failed: IconAlertCircle } as const

function MessageLine({ message }: { readonly message: MessageView }) {
  const { t, i18n } = useLingui()
  const { now } = useWorkshop()
  const { person } = useSession()
  const retry = useRetry()
  const { recipient, state, sentAt, createdAt, canRetry, id } = message
  const Icon = icons[state]
  return (
    <li className={classes.message} data-state={state}>
      <Icon size={14} stroke={1.75} aria-hidden className={classes.icon} />
      <span className={classes.to} title={recipient.email}>
        {recipient.name === '' ? recipient.email : recipient.name}
        <span className={classes.about}> {aboutWords(i18n, message)}</span>
      </span>
      <span className={classes.when}>
        <Moment at={sentAt ?? createdAt} now={now} />
      </span>
      {state === 'sent' ? (
        <span className="visually-hidden">{stateWords(i18n, message)}</span>
      ) : (
        <span className={classes.state}>
          {stateWords(i18n, message)}
          {canRetry && person.kind === 'manager' ? (
            <Button
              size="compact-xs"
              variant="default"
              loading={retry.isPending}
              aria-label={t`Send the mail to ${recipient.email} again`}
              onClick={() => retry.mutate(id)}
            >
              <Trans>Send again</Trans>
            </Button>
          ) : null}
        </span>
      )}
    </li>
  )
}
