import type { EngagementView, TaskView } from '@fairlead/contract'
import type { Task } from '@fairlead/playbook'
import { useLingui } from '@lingui/react/macro'
import { useSearch } from '@tanstack/react-router'
import { ReasonList } from '../../../process/task/reason-list.tsx'
import { Verdict } from '../../../process/task/verdict.tsx'
import { PanelSection } from '../panel-section.tsx'
import panel from '../task-panel.module.css'
import { Flips } from './flips.tsx'

interface ReasonsSectionProps {
  readonly engagement: EngagementView
  readonly task: Task
  readonly view: TaskView
}

/** Why the task is here, or why not, and what would change that. */
export function ReasonsSection({ engagement, task, view }: ReasonsSectionProps) {
  const { t } = useLingui()
  // The panel also opens over lists of several engagements, whose addresses know nothing of this.
  const { seq } = useSearch({ strict: false })
  // What would change it is reckoned from what is known now, not from what was known then.
  const hasFlips = view.added === null && seq === undefined
  return (
    <PanelSection title={t`Why it is here`}>
      <p className={panel.text}>
        <Verdict verdict={view.verdict} />
      </p>
      <ReasonList task={task} view={view} />
      {hasFlips ? <Flips engagement={engagement} taskKey={view.key} /> : null}
    </PanelSection>
  )
}
