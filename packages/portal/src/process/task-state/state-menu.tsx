import type { TaskState, TaskView } from '@fairlead/contract'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Menu } from '@mantine/core'
import { IconCheck } from '@tabler/icons-react'
import { useId } from 'react'
import { needsReason, stateGroups } from '../../components/task-state/state-groups.ts'
import { StateIcon } from '../../components/task-state/state-icon.tsx'
import { taskStateNames, taskStateSetNames } from '../../components/task-state/task-state-words.ts'
import { useProcessSurface } from '../process-surface.ts'
import classes from './state-menu.module.css'

interface StateMenuProps {
  readonly view: TaskView
}

/** The states that a task can be put into, by the set they count in. A shut gate says why it cannot be completed. */
export function StateMenu({ view }: StateMenuProps) {
  const { i18n } = useLingui()
  const { change, askReason } = useProcessSurface()
  const id = useId()
  const blockers = view.gate?.state === 'shut' ? view.gate.blockers.length : 0

  function choose(to: TaskState) {
    if (needsReason(to)) askReason(view.key, to)
    else if (to !== view.state) {
      change({ type: 'ChangeTaskState', task: view.key, to, reason: null, expectedRevision: view.revision })
    }
  }

  return (
    <>
      {stateGroups.map(({ set, states }) => (
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
                rightSection={state === view.state ? <IconCheck size={15} aria-hidden /> : null}
                {...(state === view.state ? { 'aria-current': true, 'data-autofocus': true } : {})}
                {...(isShut ? { 'aria-disabled': true, closeMenuOnClick: false } : { onClick: () => choose(state) })}
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
