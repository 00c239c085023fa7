import type { EngagementSummary, ReleaseView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { IconBan } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import { Day, Moment } from '../../components/moment/moment.tsx'
import { MandatoryLeft } from '../../components/progress/mandatory-left.tsx'
import { ProgressBar } from '../../components/progress/progress-bar.tsx'
import { SettledTasks } from '../../components/progress/settled-tasks.tsx'
import { scopeInWords, scopeNames } from '../scope-in-words.ts'
import classes from './engagement-list.module.css'

interface EngagementRowProps {
  readonly engagement: EngagementSummary
  /** Where the names of services are looked up; an id that it lacks is shown as it is. */
  readonly release: ReleaseView | undefined
  readonly now: number
}

/** One engagement of the list; the whole row leads to it. */
export const EngagementRow = memo(function EngagementRow({ engagement, release, now }: EngagementRowProps) {
  const { t, i18n } = useLingui()
  const { counts } = engagement
  const scope = engagement.scope.map(({ service }) => service)
  const names = scopeNames(scope, release, i18n.locale)
  return (
    <li className={classes.row}>
      <Link
        to="/engagements/$engagement"
        params={{ engagement: engagement.id }}
        className={classes.customer}
        title={engagement.customer}
      >
        {engagement.customer}
      </Link>
      <span className={classes.services} title={names.join(', ')}>
        <span className="visually-hidden">{t`Services in scope`}: </span>
        {scopeInWords(scope, release, i18n)}
      </span>
      <span className={classes.progress}>
        <ProgressBar counts={counts} />
        <span className={classes.figures}>
          <SettledTasks counts={counts} />
          <MandatoryLeft counts={counts} />
        </span>
      </span>
      <span className={classes.blocked} data-any={counts.blocked > 0}>
        {counts.blocked > 0 ? <IconBan size={14} stroke={1.9} aria-hidden /> : null}
        {counts.blocked > 0 ? (
          <Trans>{counts.blocked} blocked</Trans>
        ) : (
          <span className="visually-hidden">{t`Nothing blocked`}</span>
        )}
      </span>
      <span className={classes.day}>
        <span className={classes.label}>
          <Trans>Start</Trans>{' '}
        </span>
        <Day date={engagement.startDate} />
      </span>
      <span className={classes.day}>
        <span className={classes.label}>
          <Trans>Changed</Trans>{' '}
        </span>
        <Moment at={engagement.updatedAt} now={now} />
      </span>
    </li>
  )
})
