import type { EngagementView, ReleaseView, TaskView } from '@fairlead/contract'
import { PanelNotes } from '../../notes/panel-notes.tsx'
import { useProcessSurface } from '../../process/process-surface.ts'
import { placeOf } from '../../process/release-index.ts'
import { PanelQuestionnaire } from '../../questionnaires/section/panel-questionnaire.tsx'
import { PanelRequests } from '../../requests/section/panel-requests.tsx'
import { PanelTime } from '../../time/section/panel-time.tsx'
import { PanelSite } from '../site/panel-site.tsx'
import { DatesSection } from './dates/dates-section.tsx'
import { EvidenceSection } from './evidence/evidence-section.tsx'
import { GateSection } from './gate/gate-section.tsx'
import { HappenedSection } from './happened/happened-section.tsx'
import { TaskFacts } from './head/task-facts.tsx'
import classes from './task-panel.module.css'
import { WaiverSection } from './waiver/waiver-section.tsx'
import { ReasonsSection } from './why/reasons-section.tsx'
import { WorkshopSection } from './workshop/workshop-section.tsx'

interface PanelSectionsProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly view: TaskView
}

/** Everything about one piece of work, part by part; a part that it has nothing of is left out. */
export function PanelSections({ engagement, release, view }: PanelSectionsProps) {
  const { index } = useProcessSurface()
  const task = placeOf(index, view.key, { process: view.process, step: view.step })?.task
  if (task === undefined) return null
  return (
    <div className={classes.sections}>
      <TaskFacts release={release} task={task} view={view} />
      {task.kind === 'workshop' ? <WorkshopSection engagement={engagement} view={view} /> : null}
      {task.questionnaire === null ? null : <PanelQuestionnaire {...{ engagement, release, view }} />}
      {task.kind === 'site' && engagement.can.change ? <PanelSite engagement={engagement} view={view} /> : null}
      {view.verdict === 'does-not' ? null : <DatesSection engagement={engagement} view={view} />}
      {view.gate === null ? null : <GateSection engagement={engagement} view={view} gate={view.gate} />}
      <PanelRequests engagement={engagement} release={release} task={task} view={view} />
      <PanelTime {...{ engagement, release, view }} />
      <PanelNotes engagement={engagement} view={view} />
      <WaiverSection view={view} />
      <EvidenceSection view={view} />
      <ReasonsSection engagement={engagement} task={task} view={view} />
      <HappenedSection engagement={engagement} release={release} view={view} />
    </div>
  )
}
