import { useEffect } from 'react'
import { ProcessSurfaceContext } from '../../process/process-surface.ts'
import { useWork } from '../../process/use-work.ts'
import { preloadWorkParts, WorkParts } from '../../process/work-parts.tsx'
import { useLanguage } from '../../session/use-language.ts'
import { focusLine } from '../tasks/table/focus-line.ts'
import { useOpenEngagement } from '../view/engagement-context.ts'
import { BoardPage } from './board-page.tsx'

/** The tasks of the engagement's plan as cards in columns by where they stand, to be moved from one to another. */
export function BoardView() {
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
      <BoardPage surface={work.surface} />
      <WorkParts work={work} tasks={engagement.tasks} onAnswered={focusLine} />
    </ProcessSurfaceContext>
  )
}
