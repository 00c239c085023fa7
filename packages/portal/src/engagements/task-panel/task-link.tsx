import { useProcessSurface } from '../../process/process-surface.ts'
import { TaskLine } from '../../process/task/task-line.tsx'
import classes from './task-panel.module.css'

/** A piece of work by its name; it opens in the panel in the place of the one that is there. */
export function TaskLink({ taskKey }: { readonly taskKey: string }) {
  const { openTask } = useProcessSurface()
  return (
    <button type="button" className={classes.link} onClick={() => openTask(taskKey)}>
      <TaskLine taskKey={taskKey} />
    </button>
  )
}
