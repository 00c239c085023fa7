import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconEraser, IconFileDownload, IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { askedBy } from '../../api/asked-by.ts'
import { Moment, useNow } from '../../components/moment/moment.tsx'
import { PersonAvatar } from '../../components/person-avatar/person-avatar.tsx'
import { SideDrawer } from '../../components/side-drawer/side-drawer.tsx'
import { useSession } from '../../session/session-context.tsx'
import { ContactForm } from '../form/contact-form.tsx'
import { personAddress } from '../load/use-person-data.ts'
import type { ContactRow } from '../page/contact-row.ts'
import { ContactFacts } from './contact-facts.tsx'
import classes from './contact-panel.module.css'

interface ContactPanelProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly contact: ContactRow
  readonly canChange: boolean
  /** Whether a dialog stands in front of it. */
  readonly isHeld: boolean
  readonly onErase: () => void
  readonly onClose: () => void
}

const width = 480

/** Everything that is known of a contact, with the ways to reach them; edited in place. */
export function ContactPanel(props: ContactPanelProps) {
  const { engagement, release, contact, canChange, isHeld, onErase, onClose } = props
  const { name, title } = contact.details
  const [isEdited, setEdited] = useState(false)
  return (
    <SideDrawer
      isOpen
      isHeld={isHeld || isEdited}
      width={width}
      onClose={onClose}
      title={
        <span className={classes.title}>
          <PersonAvatar person={{ id: contact.id, name }} size="medium" />
          <span>
            {name}
            {title === null ? null : <small>{title}</small>}
          </span>
        </span>
      }
    >
      {isEdited ? (
        <ContactForm engagement={engagement} release={release} contact={contact} onClose={() => setEdited(false)} />
      ) : (
        <div className={classes.body} tabIndex={-1} data-autofocus>
          <ContactFacts release={release} details={contact.details} />
          {canChange ? (
            <Actions engagement={engagement.id} contact={contact.id} onEdit={() => setEdited(true)} onErase={onErase} />
          ) : null}
          <Changed contact={contact} />
        </div>
      )}
    </SideDrawer>
  )
}

interface ActionsProps {
  readonly engagement: string
  readonly contact: string
  readonly onEdit: () => void
  readonly onErase: () => void
}

function Actions({ engagement, contact, onEdit, onErase }: ActionsProps) {
  const { i18n } = useLingui()
  const { person } = useSession()
  const language = i18n.locale === 'zh-CN' ? 'zh-CN' : 'en'
  const file = askedBy(`${personAddress(engagement, contact)}&format=text&language=${language}`, person.id)
  return (
    <div className={classes.actions}>
      <Button size="xs" variant="default" leftSection={<IconPencil size={15} aria-hidden />} onClick={onEdit}>
        <Trans>Edit</Trans>
      </Button>
      <Button
        size="xs"
        variant="default"
        component="a"
        href={file}
        download
        leftSection={<IconFileDownload size={15} aria-hidden />}
      >
        <Trans>Export personal data</Trans>
      </Button>
      <Button
        size="xs"
        variant="subtle"
        color="red"
        className={classes.erase}
        leftSection={<IconEraser size={15} aria-hidden />}
        onClick={onErase}
      >
        <Trans>Erase…</Trans>
      </Button>
    </div>
  )
}

function Changed({ contact }: { readonly contact: ContactRow }) {
  const { by, at } = contact
  const { people } = useSession()
  const name = people.find(({ id }) => id === by)?.name ?? by
  return (
    <p className={classes.changed}>
      <Trans>
        Changed by {name}, <Moment at={at} now={useNow(contact)} />
      </Trans>
    </p>
  )
}
