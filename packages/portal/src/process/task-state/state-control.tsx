import type { TaskView } from '@fairlead/contract'
import type { Task } from '@fairlead/playbook'
import { useLingui } from '@lingui/react/macro'
import { StateIcon } from '../../components/task-state/state-icon.tsx'
import { taskStateNames } from '../../components/task-state/task-state-words.ts'
import { ClosedControl } from '../controls/closed-control.tsx'
import { mayWorkOn } from '../may-work-on.ts'
import { useProcessSurface } from '../process-surface.ts'
import classes from './state-control.module.css'

interface StateControlProps {
  readonly task: Task
  readonly view: TaskView
  /** The place of its cell in a table; elsewhere Tab always leads to it. */
  readonly tabIndex?: 0 | -1
}

/** The state of a task; whoever may change it opens the thirteen states from it. */
export function StateControl({ task, view, tabIndex = 0 }: StateControlProps) {
  const { i18n, t } = useLingui()
  const { can, open } = useProcessSurface()
  const name = i18n._(taskStateNames[view.state])
  const content = (
    <>
      <StateIcon state={view.state} />
      <span className={classes.name}>{name}</span>
    </>
  )
  if (!mayWorkOn(can, view.key)) {
    return (
      <ClosedControl action="state" className={classes.state} tabIndex={tabIndex}>
        {content}
      </ClosedControl>
    )
  }
  return (
    <button
      type="button"
      className={classes.control}
      data-row-action="state"
      tabIndex={tabIndex}
      aria-haspopup="menu"
      aria-expanded={false}
      aria-label={t`State: ${name}`}
      onClick={({ currentTarget }) => open({ kind: 'state', task, key: view.key, anchor: currentTarget })}
    >
      {content}
    </button>
  )
}
