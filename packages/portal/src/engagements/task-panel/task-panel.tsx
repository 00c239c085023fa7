import type { EngagementView, ReleaseView, TaskView } from '@fairlead/contract'
import { useRef } from 'react'
import { SideDrawer } from '../../components/side-drawer/side-drawer.tsx'
import { ProcessSurfaceContext } from '../../process/process-surface.ts'
import { useWork } from '../../process/use-work.ts'
import { WorkParts } from '../../process/work-parts.tsx'
import { AskInPanel } from '../../requests/section/ask-in-panel.tsx'
import { useLanguage } from '../../session/use-language.ts'
import { useOpenEngagement } from '../view/engagement-context.ts'
import { PanelHead } from './head/panel-head.tsx'
import { PanelTools } from './head/panel-tools.tsx'
import { HoldContext, useHolds } from './hold.ts'
import { useFocusBehind } from './keys/use-focus-behind.ts'
import { useNeighbours } from './keys/use-neighbours.ts'
import { usePanelKeys } from './keys/use-panel-keys.ts'
import { PanelSections } from './panel-sections.tsx'
import classes from './task-panel.module.css'

export interface TaskPanelProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly task: TaskView
  readonly onClose: () => void
}

const width = 544

/** Everything about one piece of work, over whatever view is shown; j and k go on to the next one of that view. */
export function TaskPanel({ engagement, release, task, onClose }: TaskPanelProps) {
  const [language] = useLanguage()
  const { onEditFacts, openTask, goBeside } = useOpenEngagement()
  const work = useWork({
    engagement,
    release,
    process: task.process,
    pageLanguage: language,
    onOpenTask: openTask,
    onEditFacts,
  })
  const { isHeld, holds } = useHolds()
  const isBusy = isHeld || work.control !== null || work.question !== null
  const body = useRef<HTMLDivElement>(null)
  const goInView = useNeighbours(engagement.tasks, task.key, openTask)
  const goTo = goBeside ?? goInView
  usePanelKeys({ body, goTo, isOff: isBusy })
  useFocusBehind(task.key)
  return (
    <ProcessSurfaceContext value={work.surface}>
      <HoldContext value={holds}>
        <SideDrawer
          title={<PanelHead view={task} />}
          tools={<PanelTools goTo={goTo} />}
          width={width}
          isOpen
          isHeld={isBusy}
          onClose={onClose}
        >
          <div ref={body} className={classes.body} tabIndex={-1} data-autofocus data-task-panel>
            <PanelSections key={`${engagement.id} ${task.key}`} engagement={engagement} release={release} view={task} />
          </div>
        </SideDrawer>
        <AskInPanel engagement={engagement} release={release} />
        <WorkParts
          work={work}
          tasks={engagement.tasks}
          onAnswered={() => body.current?.focus({ preventScroll: true })}
        />
      </HoldContext>
    </ProcessSurfaceContext>
  )
}
