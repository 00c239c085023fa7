import type { TaskView } from '@fairlead/contract'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useProcessSurface } from '../../../process/process-surface.ts'
import panel from '../task-panel.module.css'
import { GateTasks } from './gate-tasks.tsx'

interface OverrulingProps {
  readonly overruling: NonNullable<TaskView['overruling']>
  readonly tasks: readonly TaskView[]
}

/** That a gate was opened although it was shut: by whom, when, why, and what was left then. */
export function Overruling({ overruling, tasks }: OverrulingProps) {
  const { t, i18n } = useLingui()
  const { nameOf } = useProcessSurface()
  const person = nameOf(overruling.by)
  const day = i18n.date(overruling.at, { dateStyle: 'medium' })
  const left = overruling.blockers.length
  return (
    <>
      <p className={panel.text}>
        <Trans>
          Overruled by {person} on {day}.{' '}
          <Plural value={left} one="# mandatory task was left:" other="# mandatory tasks were left:" />
        </Trans>
      </p>
      <p className={panel.quote}>{overruling.reason}</p>
      <GateTasks label={t`What was left when the gate was overruled`} keys={overruling.blockers} tasks={tasks} />
    </>
  )
}
