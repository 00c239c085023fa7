import type { EngagementView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { PersonAvatar } from '../../components/person-avatar/person-avatar.tsx'
import { useContacts } from '../load/use-contacts.ts'
import { partyNames } from '../party-names.ts'
import { type Candidate, contactCandidates, mostOffered } from './contact-candidates.ts'
import classes from './contact-choices.module.css'

interface ContactChoicesProps {
  readonly engagement: Pick<EngagementView, 'id' | 'revision'>
  /** Whether somebody with this address is chosen. */
  readonly isChosen: (email: string) => boolean
  readonly onChoose: (contact: Candidate) => void
}

/** Contacts to choose by a click; where there are many, by typing. Nothing is there where there are none. */
export function ContactChoices({ engagement, isChosen, onChoose }: ContactChoicesProps) {
  const { t, i18n } = useLingui()
  const { data = [] } = useContacts(engagement)
  const [text, setText] = useState('')
  const all = contactCandidates(data, '', i18n.locale)
  if (all.length === 0) return null
  const found = text === '' ? all : contactCandidates(data, text, i18n.locale)
  return (
    <fieldset className={classes.choices}>
      <legend>{t`Contacts`}</legend>
      {all.length <= mostOffered ? null : (
        <input
          className={classes.find}
          type="search"
          aria-label={t`Find a contact`}
          placeholder={t`Find a contact`}
          value={text}
          onChange={({ currentTarget: { value } }) => setText(value)}
        />
      )}
      {found.slice(0, mostOffered).map((contact) => (
        <label key={contact.id} className={classes.choice} data-on={isChosen(contact.email)}>
          <input
            type="checkbox"
            className="visually-hidden"
            checked={isChosen(contact.email)}
            onChange={() => onChoose(contact)}
          />
          <PersonAvatar person={{ id: contact.id, name: contact.details.name }} />
          <span>{contact.details.name}</span>
          <span className={classes.about}>{contact.details.title ?? i18n._(partyNames[contact.details.party])}</span>
        </label>
      ))}
      {found.length <= mostOffered ? null : (
        <span className={classes.about}>
          <Trans>and {i18n.number(found.length - mostOffered)} more</Trans>
        </span>
      )}
    </fieldset>
  )
}
