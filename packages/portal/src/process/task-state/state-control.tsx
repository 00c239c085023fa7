import type { TaskState, TaskView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { Menu } from '@mantine/core'
import { useProcessSurface } from '../process-surface.ts'
import classes from './state-control.module.css'
import { needsReason } from './state-groups.ts'
import { StateIcon } from './state-icon.tsx'
import { StateMenu } from './state-menu.tsx'
import { taskStateNames } from './task-state-words.ts'

/** Thirteen states can be more than fits: the menu scrolls, never the page, which would take the row away from it. */
const withinWindow = { size: { padding: 8 } }

interface StateControlProps {
  readonly view: TaskView
}

/** The state of a task; whoever may change it opens the thirteen states from it. */
export function StateControl({ view }: StateControlProps) {
  const { i18n, t } = useLingui()
  const { canChange, change, askReason } = useProcessSurface()
  const name = i18n._(taskStateNames[view.state])

  if (!canChange) {
    return (
      <span className={classes.state}>
        <StateIcon state={view.state} />
        <span className={classes.name}>{name}</span>
      </span>
    )
  }

  function choose(to: TaskState) {
    if (needsReason(to)) askReason(view.task, to)
    else if (to !== view.state) {
      change({ kind: 'state', task: view.task, input: { to, reason: null, expectedRevision: view.revision } })
    }
  }

  return (
    <Menu
      position="bottom-start"
      width={288}
      shadow="md"
      withInitialFocusPlaceholder={false}
      middlewares={withinWindow}
      portalProps={{ target: '#main' }}
    >
      <Menu.Target>
        <button type="button" className={classes.control} data-row-action="state" aria-label={t`State: ${name}`}>
          <StateIcon state={view.state} />
          <span className={classes.name}>{name}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown className={classes.dropdown}>
        <StateMenu view={view} onChoose={choose} />
      </Menu.Dropdown>
    </Menu>
  )
}
