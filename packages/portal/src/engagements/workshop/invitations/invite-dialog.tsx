import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { FormDialog } from '../../../components/form-dialog/form-dialog.tsx'
import { zoneName } from '../../../components/time-zone/zone-choices.ts'
import { sessionSpan } from '../../../time/session-span.ts'
import { LanguageName } from '../audience/attendee-line.tsx'
import { useWorkshop } from '../workshop-context.ts'
import classes from './invite.module.css'

/** Says who will be mailed and in which language before anything leaves the house. */
export function InviteDialog({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useLingui()
  const { workshop, release, wish } = useWorkshop()
  const attendees = workshop.attendees ?? []
  const { session } = workshop
  const usual = release.languages[0] ?? 'en'
  const count = attendees.length
  return (
    <FormDialog
      title={t`Invite everybody`}
      submit={t`Invite`}
      onSubmit={() => {
        wish({ type: 'InviteToWorkshop' })
        onClose()
      }}
      onClose={onClose}
    >
      {session === null ? null : (
        <p className={classes.when}>
          {sessionSpan(i18n, session, session.timeZone)} <span>{zoneName(session.timeZone)}</span>
        </p>
      )}
      <p className={classes.lead}>
        <Plural
          value={count}
          one="# person gets a mail with an appointment for their calendar."
          other="# people get a mail each with an appointment for their calendar."
        />{' '}
        <Trans>From then on every change of time, place or host is mailed to all of them.</Trans>
      </p>
      <ul className={classes.people} aria-label={t`Who is mailed`}>
        {attendees.map(({ name, email, optional, language }) => (
          <li key={email}>
            <span className={classes.name}>
              {name} <span>{email}</span>
            </span>
            {optional ? (
              <span>
                <Trans>optional</Trans>
              </span>
            ) : null}
            <LanguageName language={language ?? usual} />
          </li>
        ))}
      </ul>
    </FormDialog>
  )
}
