import { type ReactNode, useEffect } from 'react'
import { type ProcessSurface, ProcessSurfaceContext } from '../../process/process-surface.ts'
import { useWork } from '../../process/use-work.ts'
import { preloadWorkParts, WorkParts } from '../../process/work-parts.tsx'
import { useLanguage } from '../../session/use-language.ts'
import { useOpenEngagement } from '../view/engagement-context.ts'
import { focusLine } from './table/focus-line.ts'

/** What the tasks of all processes are worked on with, in a table or on a board. */
export function AllTasks({ children }: { readonly children: (surface: ProcessSurface) => ReactNode }) {
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
      {children(work.surface)}
      <WorkParts work={work} tasks={engagement.tasks} onAnswered={focusLine} />
    </ProcessSurfaceContext>
  )
}
