import { stateSet, type TaskState } from '@fairlead/contract'
import { useLingui } from '@lingui/react'
import classes from './state-badge.module.css'
import { StateIcon } from './state-icon.tsx'
import { taskStateNames } from './task-state-words.ts'

interface StateBadgeProps {
  readonly state: TaskState
  /** `icon` leaves the name to whoever listens or points; `pill` puts both on the ground of the state's set. */
  readonly look?: 'plain' | 'icon' | 'pill'
}

/** The state of a task: its sign and its name. */
export function StateBadge({ state, look = 'plain' }: StateBadgeProps) {
  const { i18n } = useLingui()
  const name = i18n._(taskStateNames[state])
  return (
    <span className={classes.badge} data-look={look} data-set={stateSet(state)} title={name}>
      <StateIcon state={state} />
      <span className={look === 'icon' ? 'visually-hidden' : classes.name}>{name}</span>
    </span>
  )
}
