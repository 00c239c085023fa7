import type { TaskState } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import type { MouseEvent } from 'react'
import { StateIcon } from '../../components/task-state/state-icon.tsx'
import { taskStateNames } from '../../components/task-state/task-state-words.ts'
import classes from './cells.module.css'

interface StateCellProps {
  readonly state: TaskState
  readonly tabIndex: 0 | -1
  readonly onOpen: (event: MouseEvent<HTMLElement>) => void
}

/** The state of a piece of work as its sign, which opens the choice of another. */
export function StateCell({ state, tabIndex, onOpen }: StateCellProps) {
  const { i18n, t } = useLingui()
  const name = i18n._(taskStateNames[state])
  return (
    <button
      type="button"
      className={classes.state}
      data-row-action="state"
      tabIndex={tabIndex}
      aria-haspopup="menu"
      aria-expanded={false}
      aria-label={t`State: ${name}`}
      title={name}
      onClick={onOpen}
    >
      <StateIcon state={state} />
    </button>
  )
}
