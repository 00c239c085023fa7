import type { CellPlace } from '../../../components/data-table/column.ts'
import { StateControl } from '../../../process/task-state/state-control.tsx'
import type { ListedTask } from '../list/listed-task.ts'
import classes from './task-cells.module.css'

interface StateCellProps {
  readonly listed: ListedTask
  readonly place: CellPlace
}

/** The state of a task, to be changed in place; in a card its sign alone. */
export function StateCell({ listed: { task, view }, place: { layout, tabIndex } }: StateCellProps) {
  return (
    <span className={classes.state} data-layout={layout}>
      <StateControl task={task} view={view} tabIndex={tabIndex} />
    </span>
  )
}
