import type { ContactDetailsView, ReleaseView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { IconPhoneOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { zoneName, zoneOffset } from '../../components/time-zone/zone-choices.ts'
import { languageNames } from '../../engagements/create/language-names.ts'
import { contactFieldNames } from '../contact-fields.ts'
import { mailAddress } from '../page/mail-address.ts'
import { partyNames } from '../party-names.ts'
import { useRoleName } from '../use-role-name.ts'
import classes from './contact-panel.module.css'
import { phoneAddress } from './phone-address.ts'

interface ContactFactsProps {
  readonly release: ReleaseView
  readonly details: ContactDetailsView
}

/** What is known of a contact; who does not want to be called has a number to read, and none to click. */
export function ContactFacts({ release, details }: ContactFactsProps) {
  const { i18n } = useLingui()
  const roleName = useRoleName(release)
  const { party, role, email, phone, language, timeZone, doNotCall, survey, note, externalId } = details
  const named = (tag: string) => languageNames([tag], i18n.locale)[0] ?? tag
  const facts: Readonly<Partial<Record<keyof ContactDetailsView, ReactNode>>> = {
    party: i18n._(partyNames[party]),
    role: role === null ? null : roleName(role),
    email: email === null ? null : <a href={mailAddress(email)}>{email}</a>,
    phone: phone === null && doNotCall === null ? null : <Phone phone={phone} reason={doNotCall?.reason ?? null} />,
    language: language === null ? null : named(language),
    timeZone: timeZone === null ? null : `${zoneName(timeZone)} (${zoneOffset(timeZone, new Date())})`,
    survey: survey === null ? null : <Trans>May be surveyed, in {named(survey.language)}</Trans>,
    note: note === null ? null : <span className={classes.note}>{note}</span>,
    externalId,
  }
  return (
    <dl className={classes.facts}>
      {Object.entries(facts).map(([field, value]) =>
        value === null ? null : (
          <div key={field} style={{ display: 'contents' }}>
            <dt>{i18n._(contactFieldNames[field as keyof ContactDetailsView])}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  )
}

function Phone({ phone, reason }: { readonly phone: string | null; readonly reason: string | null }) {
  if (reason === null) return phone === null ? null : <a href={phoneAddress(phone)}>{phone}</a>
  return (
    <span className={classes.off}>
      {phone === null ? null : <span>{phone}</span>}
      <span className={classes.noCall}>
        <IconPhoneOff size={14} stroke={1.75} aria-hidden />
        <span>
          <Trans>Do not call: {reason}</Trans>
        </span>
      </span>
    </span>
  )
}
