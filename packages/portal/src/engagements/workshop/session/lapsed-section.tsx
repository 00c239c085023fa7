import { Trans, useLingui } from '@lingui/react/macro'
import { zoneName } from '../../../components/time-zone/zone-choices.ts'
import { sessionSpan } from '../../../time/session-span.ts'
import { useWorkshop } from '../workshop-context.ts'
import { WorkshopSection } from '../workshop-section.tsx'
import classes from './session.module.css'

/** The sessions that did not take place, the last first, each with why. */
export function LapsedSection() {
  const { t, i18n } = useLingui()
  const { workshop, person } = useWorkshop()
  const { lapsed } = workshop
  if (lapsed.length === 0) return null
  return (
    <WorkshopSection title={t`Did not take place`} note={lapsed.length}>
      <ul className={classes.lapsed}>
        {lapsed.toReversed().map(({ session, why, reason, by, at }) => (
          <li key={at}>
            <p>
              <s>{sessionSpan(i18n, session, session.timeZone)}</s>{' '}
              <span className={classes.zoneInline}>{zoneName(session.timeZone)}</span>
            </p>
            <p className={classes.why}>{reason}</p>
            <p className={classes.by}>
              {why === 'cancelled' ? (
                <Trans>
                  Called off by {person(by).name} on {i18n.date(at, { dateStyle: 'medium' })}
                </Trans>
              ) : (
                <Trans>
                  Nobody came; noted by {person(by).name} on {i18n.date(at, { dateStyle: 'medium' })}
                </Trans>
              )}
            </p>
          </li>
        ))}
      </ul>
    </WorkshopSection>
  )
}
