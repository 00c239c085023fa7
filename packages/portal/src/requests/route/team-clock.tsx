import type { Team } from '@fairlead/playbook'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { zoneName } from '../../components/time-zone/zone-choices.ts'
import classes from './route.module.css'

/** Within how many business days a team decides, assigns and accepts, and where its days begin. */
export function TeamClock({ team: { clock, timeZone } }: { readonly team: Team }) {
  const { t } = useLingui()
  const days = (count: number) => plural(count, { one: '# business day', other: '# business days' })
  const decide = days(clock.decide)
  const assign = days(clock.assign)
  return (
    <p title={t`Business days in ${timeZone}`}>
      <Trans>
        Decides within {decide}, assigns somebody within {assign} after that.
      </Trans>{' '}
      <span className={classes.quiet}>{zoneName(timeZone)}</span>
    </p>
  )
}
