import type { EngagementView, TaskView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { mayWorkOn } from '../../../process/may-work-on.ts'
import { useProcessSurface } from '../../../process/process-surface.ts'
import { PanelSection } from '../panel-section.tsx'
import panel from '../task-panel.module.css'
import { DayList } from './day-list.tsx'
import { MovedChain } from './moved-chain.tsx'
import { SetDayForm } from './set-day-form.tsx'

interface DatesSectionProps {
  readonly engagement: EngagementView
  readonly view: TaskView
}

/** When the work is due, planned, expected and done, why, and what moved it; a day can be set by hand, and taken off again. */
export function DatesSection({ engagement, view }: DatesSectionProps) {
  const { t } = useLingui()
  const { can, change } = useProcessSurface()
  const canChange = mayWorkOn(can, view.key)
  const [isOpen, setOpen] = useState(false)
  const { date, dates } = view
  const takeOff = () =>
    change({ type: 'SetTaskDate', task: view.key, due: null, reason: null, expectedRevision: view.revision })
  const actions = (
    <span className={panel.actions}>
      {date === null ? null : (
        <Button variant="default" size="compact-xs" onClick={takeOff}>
          <Trans>Take the day off again</Trans>
        </Button>
      )}
      <Button variant="default" size="compact-xs" onClick={() => setOpen(true)}>
        {date === null ? <Trans>Set a day</Trans> : <Trans>Set another day</Trans>}
      </Button>
    </span>
  )
  return (
    <PanelSection title={t`Dates`} actions={canChange && !isOpen ? actions : null}>
      <DayList view={view} />
      {dates.moved === null ? null : <MovedChain tasks={engagement.tasks} taskKey={view.key} moved={dates.moved} />}
      {isOpen ? <SetDayForm view={view} onClose={() => setOpen(false)} /> : null}
    </PanelSection>
  )
}
