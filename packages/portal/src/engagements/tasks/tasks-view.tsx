import { useEffect } from 'react'
import { ProcessSurfaceContext } from '../../process/process-surface.ts'
import { useWork } from '../../process/use-work.ts'
import { preloadWorkParts, WorkParts } from '../../process/work-parts.tsx'
import { useLanguage } from '../../session/use-language.ts'
import { useOpenEngagement } from '../view/engagement-context.ts'
import { focusLine } from './table/focus-line.ts'
import { TaskTable } from './table/task-table.tsx'

/** All tasks of the engagement's plan in one table, to find, to group and to change, one or many at once. */
export function TasksView() {
  const [language] = useLanguage()
  const { engagement, release, openTask, onEditFacts } = useOpenEngagement()
  const work = useWork({
    engagement,
    release,
    // The tasks of all processes stand here.
    process: '',
    pageLanguage: language,
    onOpenTask: openTask,
    onEditFacts,
  })
  useEffect(preloadWorkParts, [])
  return (
    <ProcessSurfaceContext value={work.surface}>
      <TaskTable engagement={engagement} surface={work.surface} />
      <WorkParts work={work} tasks={engagement.tasks} onAnswered={focusLine} />
    </ProcessSurfaceContext>
  )
}
