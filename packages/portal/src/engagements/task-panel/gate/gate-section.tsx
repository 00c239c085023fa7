import type { EngagementView, TaskView } from '@fairlead/contract'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { WaivedSentence } from '../../../process/gate/waived-sentence.tsx'
import { PanelSection } from '../panel-section.tsx'
import panel from '../task-panel.module.css'
import { GateActions } from './gate-actions.tsx'
import { GateTasks } from './gate-tasks.tsx'
import { Overruling } from './overruling.tsx'

interface GateSectionProps {
  readonly engagement: EngagementView
  readonly view: TaskView
  readonly gate: NonNullable<TaskView['gate']>
}

/** What keeps a gate shut, each task with where it stands, what it rests on, and the ways to open it. */
export function GateSection({ engagement, view, gate }: GateSectionProps) {
  const { t } = useLingui()
  const left = gate.blockers.length
  return (
    <PanelSection title={t`Gate`}>
      <p className={panel.text}>
        {gate.state === 'open' ? (
          <Trans>Open: its task is complete.</Trans>
        ) : gate.state === 'ready' ? (
          <Trans>Ready: nothing mandatory is left. Completing this task opens the gate.</Trans>
        ) : (
          <Plural
            value={left}
            one="Shut: # other mandatory task of its process is left."
            other="Shut: # other mandatory tasks of its process are left."
          />
        )}
      </p>
      <GateTasks label={t`What keeps the gate shut`} keys={gate.blockers} tasks={engagement.tasks} />
      <Waived gate={gate} tasks={engagement.tasks} />
      {view.overruling === null ? null : <Overruling overruling={view.overruling} tasks={engagement.tasks} />}
      <GateActions view={view} gate={gate} />
    </PanelSection>
  )
}

function Waived({ gate, tasks }: Pick<GateSectionProps, 'gate'> & Pick<EngagementView, 'tasks'>) {
  const { t } = useLingui()
  if (gate.waived.length === 0) return null
  return (
    <>
      <p className={panel.text}>
        <WaivedSentence {...gate} />
      </p>
      <GateTasks label={t`Waived tasks`} keys={gate.waived} tasks={tasks} />
    </>
  )
}
