import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo, useState } from 'react'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { PageTitle } from '../../frame/page-title.tsx'
import { TaskWays } from '../tasks/task-ways.tsx'
import { useOpenEngagement } from '../view/engagement-context.ts'
import { MovedList } from './moved-list.tsx'
import { timedPhases } from './spans.ts'
import type { Zoom } from './time-scale.ts'
import classes from './timeline.module.css'
import { TimelineChart } from './timeline-chart.tsx'
import { TimelineFigures } from './timeline-figures.tsx'
import { ZoomChoice } from './zoom-choice.tsx'

/** The engagement over time: where each phase and process stands between its days, and what moved them. */
export function TimelineView() {
  const { t } = useLingui()
  const { engagement, release } = useOpenEngagement()
  const [zoom, setZoom] = useState<Zoom>('fit')
  const phases = useMemo(() => timedPhases(engagement, release), [engagement, release])
  if (phases.every(({ planned, expected }) => planned === null && expected === null)) {
    return (
      <EmptyState title={<Trans>Nothing has a day yet</Trans>}>
        <Trans>
          The playbook says no due dates for what is in scope. A day can be set by hand on every task, with a reason.
        </Trans>
      </EmptyState>
    )
  }
  return (
    <div className={classes.view}>
      <div className="visually-hidden">
        <PageTitle>{t`Timeline`}</PageTitle>
      </div>
      <div className={classes.head}>
        <TaskWays current="timeline" />
        <ZoomChoice zoom={zoom} onZoom={setZoom} />
      </div>
      <TimelineFigures engagement={engagement} release={release} />
      <TimelineChart engagement={engagement} release={release} phases={phases} zoom={zoom} />
      <MovedList engagement={engagement} release={release} />
    </div>
  )
}
