import type { TaskId } from '@fairlead/playbook'
import { Link } from '@tanstack/react-router'
import type { MouseEvent, ReactNode } from 'react'
import { useProcessSurface } from '../process-surface.ts'
import { focusTask, taskDomId } from './focus-task.ts'
import classes from './task-anchor.module.css'

interface TaskAnchorProps {
  readonly task: TaskId
  /** The process whose page the task stands on. */
  readonly process: string
  readonly children: ReactNode
}

/** A link to a task: it takes the focus to its row, on this page or on the page of its process. */
export function TaskAnchor({ task, process, children }: TaskAnchorProps) {
  const surface = useProcessSurface()
  if (process !== surface.process) {
    return (
      <Link
        className={classes.link}
        to="/engagements/$engagement/processes/$process"
        params={{ engagement: surface.engagement, process }}
        hash={taskDomId(task)}
        search
      >
        {children}
      </Link>
    )
  }

  function go(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    focusTask(task)
  }

  return (
    <a className={classes.link} href={`#${taskDomId(task)}`} onClick={go}>
      {children}
    </a>
  )
}
