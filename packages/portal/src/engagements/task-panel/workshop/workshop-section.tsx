import type { EngagementView, TaskView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useNow } from '../../../components/moment/moment.tsx'
import { zoneName } from '../../../components/time-zone/zone-choices.ts'
import { mayWorkOn } from '../../../process/may-work-on.ts'
import { useProcessSurface } from '../../../process/process-surface.ts'
import { sessionSpan } from '../../../time/session-span.ts'
import { ownTimeZone } from '../../../time/wall-clock.ts'
import { DeliveryStage } from '../../delivery/delivery-stage.tsx'
import { markLooks, stepWords } from '../../workshop/standing/mark-words.ts'
import { workshopOf } from '../../workshop/standing/workshop-of.ts'
import { workshopStanding } from '../../workshop/standing/workshop-standing.ts'
import { PanelSection } from '../panel-section.tsx'
import panel from '../task-panel.module.css'
import classes from './workshop-section.module.css'

interface WorkshopSectionProps {
  readonly engagement: EngagementView
  readonly view: TaskView
}

/** Where the workshop of a task stands, what is to be done next, and the way to its page. */
export function WorkshopSection({ engagement, view }: WorkshopSectionProps) {
  const { t, i18n } = useLingui()
  const { can } = useProcessSurface()
  const canChange = mayWorkOn(can, view.key)
  const now = useNow(engagement.revision)
  const workshop = workshopOf(engagement, view.key)
  const { mark, next, answers } = workshopStanding({ view, workshop, now })
  const look = markLooks[mark]
  const session = workshop.held?.session ?? workshop.session
  const own = ownTimeZone()
  const params = { engagement: engagement.id, task: view.key }
  return (
    <PanelSection
      title={t`Workshop`}
      actions={
        next === null || !canChange ? null : (
          <Link
            to="/engagements/$engagement/workshops/$task"
            params={params}
            // The router types the parameters of each page; this one is of the page of a workshop alone.
            search={{ do: next } as never}
            className={classes.next}
          >
            {i18n._(stepWords[next])}
          </Link>
        )
      }
    >
      <p className={classes.line}>
        <DeliveryStage icon={look.icon} tone={look.tone}>
          {i18n._(look.words)}
        </DeliveryStage>
        {session === null ? null : (
          <time dateTime={session.start}>
            {sessionSpan(i18n, session, own)} <span className={panel.quiet}>{zoneName(own)}</span>
          </time>
        )}
        {answers === null ? null : (
          <span className={panel.quiet}>
            <Trans>
              {answers.accepted} of {answers.asked} accepted
            </Trans>
          </span>
        )}
      </p>
      <Link
        to="/engagements/$engagement/workshops/$task"
        params={params}
        search={({ seq }: { readonly seq?: number }) => (seq === undefined ? {} : { seq })}
        className={panel.link}
      >
        <Trans>Open the workshop</Trans>
      </Link>
    </PanelSection>
  )
}
