import type { TaskView } from '@fairlead/contract'
import type { Task } from '@fairlead/playbook'
import { IconHelpCircle } from '@tabler/icons-react'
import { useProcessSurface } from '../process-surface.ts'
import classes from './why-control.module.css'
import { useWhyLabel } from './why-label.ts'

interface WhyControlProps {
  readonly task: Task
  readonly view: TaskView
}

/** Opens why a task is here, or why it is not. */
export function WhyControl({ task, view }: WhyControlProps) {
  const { open } = useProcessSurface()
  return (
    <button
      type="button"
      className={classes.control}
      data-row-action="why"
      aria-haspopup="dialog"
      aria-expanded={false}
      aria-label={useWhyLabel(view)}
      onClick={({ currentTarget }) => open({ kind: 'why', task, key: view.key, anchor: currentTarget })}
    >
      <IconHelpCircle size={16} stroke={1.5} aria-hidden />
    </button>
  )
}
