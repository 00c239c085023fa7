import type { TaskState } from '@fairlead/contract'
import { useLingui } from '@lingui/react'
import { Plural, Trans } from '@lingui/react/macro'
import { Menu } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useId } from 'react'
import { stateGroups } from '../task-state/state-groups.ts'
import { StateIcon } from '../task-state/state-icon.tsx'
import { taskStateNames, taskStateSetNames } from '../task-state/task-state-words.ts'
import classes from './state-menu.module.css'

export interface StateMenuProps {
  /** The state that holds; `null` where there is none, as of several tasks. */
  readonly current: TaskState | null
  /** How many other tasks keep the task, which is a gate, from being completed. */
  readonly blockers?: number
  /** The states that are offered; all of them where it is absent. */
  readonly states?: readonly TaskState[]
  readonly onChoose: (state: TaskState) => void
}

/** The states that a task can be put into, by the set they count in. A shut gate says why it cannot be completed. */
export function StateMenu({ current, blockers = 0, states: offered, onChoose }: StateMenuProps) {
  const { i18n } = useLingui()
  const id = useId()
  return (
    <>
      {groupsOf(offered).map(({ set, states }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset does not belong into a menu
        <div key={set} role="group" aria-labelledby={`${id}-${set}`}>
          <Menu.Label id={`${id}-${set}`} className={classes.label}>
            {i18n._(taskStateSetNames[set])}
          </Menu.Label>
          {states.map((state) => {
            const isShut = state === 'complete' && blockers > 0
            return (
              <Menu.Item
                key={state}
                className={classes.item}
                leftSection={<StateIcon state={state} />}
                rightSection={state === current ? <IconCheck size={15} aria-hidden /> : null}
                {...(state === current ? { 'aria-current': true, 'data-autofocus': true } : {})}
                {...(isShut ? { 'aria-disabled': true, closeMenuOnClick: false } : { onClick: () => onChoose(state) })}
              >
                {i18n._(taskStateNames[state])}
                {isShut ? (
                  <span className={classes.why}>
                    <Trans>
                      The gate is shut:{' '}
                      <Plural value={blockers} one="# other mandatory task left" other="# other mandatory tasks left" />
                    </Trans>
                  </span>
                ) : null}
              </Menu.Item>
            )
          })}
        </div>
      ))}
    </>
  )
}

function groupsOf(offered: readonly TaskState[] | undefined): typeof stateGroups {
  if (offered === undefined) return stateGroups
  return stateGroups.flatMap(({ set, states }) => {
    const some = states.filter((state) => offered.includes(state))
    return some.length === 0 ? [] : [{ set, states: some }]
  })
}
