import type { SessionView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { PersonName } from '../../../components/person-avatar/person-name.tsx'
import { zoneName, zoneOffset } from '../../../components/time-zone/zone-choices.ts'
import { isSameClock, sessionSpan } from '../../../time/session-span.ts'
import { ownTimeZone } from '../../../time/wall-clock.ts'
import { useWorkshop } from '../workshop-context.ts'
import classes from './session.module.css'

/** When a session is where it was agreed, and by the reader's own clock where that shows another time; where, and who leads it. */
export function SessionFacts({ session }: { readonly session: SessionView }) {
  const { t, i18n } = useLingui()
  const { person } = useWorkshop()
  const { start, timeZone, place, link, host } = session
  const own = ownTimeZone()
  const zone = `${zoneName(timeZone)}, ${zoneOffset(timeZone, new Date(start))}`
  return (
    <dl className={classes.facts}>
      <dt>
        <Trans>When</Trans>
      </dt>
      <dd>
        <time dateTime={start} className={classes.time}>
          {sessionSpan(i18n, session, timeZone)}
        </time>
        <span className={classes.zone}>{zone}</span>
        {isSameClock(start, timeZone, own) ? null : (
          <span className={classes.own}>
            <Trans>
              Where you are: {sessionSpan(i18n, session, own)}, {zoneName(own)}
            </Trans>
          </span>
        )}
      </dd>
      <dt>
        <Trans>Where</Trans>
      </dt>
      <dd>
        {place === null && link === null ? <span className={classes.none}>{t`No place and no call yet`}</span> : null}
        {place === null ? null : <span>{place}</span>}
        {link === null ? null : (
          <a href={link} target="_blank" rel="noopener noreferrer" className={classes.call}>
            <Trans>Open the call</Trans>
            <span className={classes.address}> {link.replace(/^https?:\/\//i, '')}</span>
          </a>
        )}
      </dd>
      <dt>
        <Trans>Host</Trans>
      </dt>
      <dd>
        <PersonName person={person(host)} />
      </dd>
    </dl>
  )
}
