import { stateSet } from '@fairlead/contract'
import type { MouseEvent } from 'react'
import { useProcessSurface } from '../../../process/process-surface.ts'
import type { ListedTask } from '../list/listed-task.ts'
import classes from './task-cells.module.css'

interface TaskLinkProps {
  readonly listed: ListedTask
  readonly tabIndex: 0 | -1
}

/** The name of a task, which opens its panel, here or in another tab. */
export function TaskLink({ listed: { key, view, name }, tabIndex }: TaskLinkProps) {
  const { openTask } = useProcessSurface()

  function open(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    openTask(key)
  }

  return (
    <a
      className={classes.link}
      href={`?task=${encodeURIComponent(key)}`}
      data-verdict={view.verdict}
      data-set={stateSet(view.state)}
      tabIndex={tabIndex}
      title={name}
      onClick={open}
    >
      {name}
    </a>
  )
}
