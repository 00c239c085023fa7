import type { EngagementView, PersonData } from '@fairlead/contract'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { IconAddressBook, IconCalendar, IconForms, IconMail, IconStack2 } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useOpenEngagement } from '../../engagements/view/engagement-context.ts'
import { taskTitle } from '../task-title.ts'
import classes from './erase-dialog.module.css'
import { TakenAlong } from './taken-along.tsx'

interface ErasedPartsProps {
  readonly data: PersonData
  readonly engagement: EngagementView
}

/** What goes with a person, and what nothing can erase. */
export function ErasedParts({ data, engagement }: ErasedPartsProps) {
  const { i18n } = useLingui()
  const { release } = useOpenEngagement()
  const { contact, emails, workshops, questionnaires, messages, values, plainEvents, copies, elsewhere } = data
  const listed = (keys: readonly string[]) =>
    new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(
      keys.map((key) => taskTitle({ engagement, release, locale: i18n.locale }, key)),
    )
  return (
    <>
      <ul className={classes.parts}>
        {contact === null ? null : (
          <li>
            <IconAddressBook size={15} aria-hidden />
            <span>
              <Trans>The contact, with everything that is known of them</Trans>
              {emails.length === 0 ? null : ` (${emails.join(', ')})`}
            </span>
          </li>
        )}
        {workshops.length === 0 ? null : (
          <li>
            <IconCalendar size={15} aria-hidden />
            <Trans>Name, address and answers in {listed(workshops.map(({ task }) => task))}</Trans>
          </li>
        )}
        {questionnaires.length === 0 ? null : (
          <li>
            <IconForms size={15} aria-hidden />
            <Trans>Who was asked to fill in {listed(questionnaires.map(({ task }) => task))}</Trans>
          </li>
        )}
        {messages.length === 0 ? null : (
          <li>
            <IconMail size={15} aria-hidden />
            <Plural value={messages.length} one="# mail to them" other="# mails to them" />
          </li>
        )}
        <li>
          <IconStack2 size={15} aria-hidden />
          <Plural value={values.length} one="In all # value in the history" other="In all # values in the history" />
        </li>
      </ul>
      {plainEvents.length === 0 ? null : (
        <p className={classes.warning}>
          <Plural
            value={plainEvents.length}
            one="# event was written by an earlier version, which could not keep people apart. It stays as it is."
            other="# events were written by an earlier version, which could not keep people apart. They stay as they are."
          />
        </p>
      )}
      {copies.length === 0 ? null : <TakenAlong copies={copies} />}
      {elsewhere.length === 0 ? null : (
        <div className={classes.warning}>
          <Trans>They also occur in other engagements. Erase them there, too, if that was asked for.</Trans>
          <ul className={classes.elsewhere}>
            {elsewhere.map(({ engagement: id, customer, contact: there }) => (
              <li key={id}>
                <Link
                  to="/engagements/$engagement/contacts"
                  params={{ engagement: id }}
                  search={there === null ? {} : ({ contact: there } as never)}
                  target="_blank"
                >
                  {customer}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
