import type { EngagementView, ReleaseView, TaskView } from '@fairlead/contract'
import { SideDrawer } from '../../components/side-drawer/side-drawer.tsx'

export interface TaskPanelProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly task: TaskView
  readonly onClose: () => void
}

/** Everything about one piece of work, over whatever view is shown. */
export function TaskPanel({ task, onClose }: TaskPanelProps) {
  return (
    <SideDrawer title={task.key} width={480} isOpen onClose={onClose}>
      {task.state}
    </SideDrawer>
  )
}
