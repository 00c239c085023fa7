import type { TaskView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useProcessSurface } from '../../../process/process-surface.ts'
import { placeOf } from '../../../process/release-index.ts'
import { KindMark } from '../../../process/task/kind-mark.tsx'
import { AddedMark } from '../../../process/task/row-marks.tsx'
import { ServiceOfKey } from '../../../process/task/service-of-key.tsx'
import { GateMark } from '../../../process/task/task-marks.tsx'
import { useOpenEngagement } from '../../view/engagement-context.ts'
import classes from './panel-head.module.css'

interface PanelHeadProps {
  readonly view: TaskView
}

/** What the piece of work is called, and what tells it from others. Whoever listens hears it when it changes. */
export function PanelHead({ view }: PanelHeadProps) {
  const { t } = useLingui()
  const { index, process, pageText, pageLanguage } = useProcessSurface()
  const { engagement, goBeside } = useOpenEngagement()
  const placed = placeOf(index, view.key, { process, step: view.step })
  const task = placed?.task
  const isStep = task?.form === 'step'
  const name = task === undefined ? view.task : pageText(task.name, task.id)
  return (
    <span className={classes.head} aria-live="polite">
      <span className={classes.marks}>
        {isStep || view.added !== null ? null : <span className={classes.id}>{view.task}</span>}
        {isStep ? <span>{t`Step`}</span> : null}
        <ServiceOfKey taskKey={view.key} />
        {view.added === null ? null : <AddedMark />}
        {task === undefined ? null : <KindMark kind={task.kind} />}
        {view.gate === null ? null : <GateMark gate={view.gate} />}
        {/* Over tasks of several engagements it has to be said of which one this is. */}
        {goBeside === undefined ? null : (
          <Link to="/engagements/$engagement" params={{ engagement: engagement.id }} className={classes.customer}>
            {engagement.customer}
          </Link>
        )}
      </span>
      <span className={classes.name} lang={view.added === null ? pageLanguage : undefined}>
        {name}
      </span>
    </span>
  )
}
