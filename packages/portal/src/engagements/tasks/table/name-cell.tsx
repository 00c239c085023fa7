import type { ListedTask } from '../list/listed-task.ts'
import classes from './task-cells.module.css'
import { TaskLink } from './task-link.tsx'
import { TaskSigns } from './task-signs.tsx'

interface NameCellProps {
  readonly listed: ListedTask
  readonly tabIndex: 0 | -1
}

/** The name of a task in one line, and what has to be known of it besides. */
export function NameCell({ listed, tabIndex }: NameCellProps) {
  return (
    <span className={classes.what}>
      <TaskLink listed={listed} tabIndex={tabIndex} />
      <TaskSigns view={listed.view} />
    </span>
  )
}
