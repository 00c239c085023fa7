import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { OnDemand } from '../../components/floating/on-demand.tsx'
import { PartOnDemand } from '../../components/floating/part-on-demand.ts'
import { Day, Moment, useNow } from '../../components/moment/moment.tsx'
import { MandatoryLeft } from '../../components/progress/mandatory-left.tsx'
import { ProgressBar } from '../../components/progress/progress-bar.tsx'
import { SettledTasks } from '../../components/progress/settled-tasks.tsx'
import { scopeInWords } from '../scope-in-words.ts'
import classes from './engagement-header.module.css'
import { EngagementTabs } from './engagement-tabs.tsx'

const hygieneCount = new PartOnDemand(async () => (await import('../../hygiene/hygiene-count.tsx')).HygieneCount)

interface EngagementHeaderProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
}

/** Says which engagement this is and how far it is, and leads to its views. */
export function EngagementHeader({ engagement, release }: EngagementHeaderProps) {
  const { t, i18n } = useLingui()
  const { counts, goLive } = engagement
  const now = useNow(engagement.updatedAt)
  const scope = engagement.scope.map(({ service }) => service)
  return (
    <section className={classes.header} aria-label={t`Engagement`}>
      <div className={classes.who}>
        <nav aria-label={t`Place`} className={classes.place}>
          <Link to="/engagements">
            <Trans>Engagements</Trans>
          </Link>
          <IconChevronRight size={13} aria-hidden />
        </nav>
        <p className={classes.customer} title={engagement.customer}>
          {engagement.customer}
        </p>
        <p className={classes.facts}>
          <span>
            <Trans>
              Start <Day date={engagement.startDate} />
            </Trans>
          </span>
          {goLive === null ? null : (
            <span>
              <Trans>
                Go-live <Day date={goLive} />
              </Trans>
            </span>
          )}
          <span>{scopeInWords(scope, release, i18n)}</span>
          <span>
            <Trans>
              Changed <Moment at={engagement.updatedAt} now={now} />
            </Trans>
          </span>
          {engagement.can.change ? (
            <OnDemand part={hygieneCount} props={{ engagement: engagement.id, onClose: doNothing }} />
          ) : null}
        </p>
      </div>
      <div className={classes.progress}>
        <ProgressBar counts={counts} />
        <div className={classes.figures}>
          <SettledTasks counts={counts} />
          <MandatoryLeft counts={counts} />
        </div>
      </div>
      <div className={classes.tabs}>
        <EngagementTabs engagement={engagement} />
      </div>
    </section>
  )
}

function doNothing() {}
