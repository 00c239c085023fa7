import type { TaskView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { Menu, Popover } from '@mantine/core'
import { AssigneePicker } from '../assignee/assignee-picker.tsx'
import { useProcessSurface } from '../process-surface.ts'
import { WhyHere } from '../task/why-here.tsx'
import { useWhyLabel } from '../task/why-label.ts'
import { StateMenu } from '../task-state/state-menu.tsx'
import { BorrowedTarget } from './borrowed-target.tsx'
import classes from './control-overlay.module.css'
import type { OpenControl } from './open-control.ts'

interface ControlOverlayProps {
  readonly control: OpenControl
  /** The task as it is now, which can be another than when the control was opened. */
  readonly view: TaskView
  readonly onClose: () => void
}

/** What a row's button has opened, beside that button. */
export function ControlOverlay(props: ControlOverlayProps) {
  switch (props.control.kind) {
    case 'state':
      return <States {...props} />
    case 'assign':
      return <People {...props} />
    case 'why':
      return <Why {...props} />
    default:
      return props.control.kind satisfies never
  }
}

/** Thirteen states can be more than fits: the menu scrolls, never the page, which would take the row away from it. */
const withinWindow = { size: { padding: 8 } }

// Gone at once: keys pressed right after closing are meant for the row.
const atOnce = { exitDuration: 0 }

function States({ control, view, onClose }: ControlOverlayProps) {
  return (
    <Menu
      opened
      onChange={onClose}
      position="bottom-start"
      width={288}
      shadow="md"
      returnFocus={false}
      withInitialFocusPlaceholder={false}
      transitionProps={atOnce}
      middlewares={withinWindow}
      portalProps={{ target: '#main' }}
    >
      <Menu.Target>
        <BorrowedTarget element={control.anchor} />
      </Menu.Target>
      <Menu.Dropdown className={classes.scrolling}>
        <StateMenu view={view} />
      </Menu.Dropdown>
    </Menu>
  )
}

const popover = {
  opened: true,
  position: 'bottom-end',
  shadow: 'md',
  trapFocus: true,
  transitionProps: atOnce,
} as const

function People({ control, view, onClose }: ControlOverlayProps) {
  const { t } = useLingui()
  const { change } = useProcessSurface()
  return (
    <Popover {...popover} onChange={onClose} width={264}>
      <Popover.Target>
        <BorrowedTarget element={control.anchor} />
      </Popover.Target>
      <Popover.Dropdown p={0} aria-label={t`Assign to a person`}>
        <AssigneePicker
          assignee={view.assignee}
          onChoose={(person) => {
            onClose()
            const assignee = person?.id ?? null
            if (assignee === view.assignee) return
            change({ kind: 'assign', task: view.task, input: { assignee, expectedRevision: view.revision } })
          }}
        />
      </Popover.Dropdown>
    </Popover>
  )
}

function Why({ control, view, onClose }: ControlOverlayProps) {
  const label = useWhyLabel(view)
  return (
    <Popover {...popover} onChange={onClose} width={360}>
      <Popover.Target>
        <BorrowedTarget element={control.anchor} />
      </Popover.Target>
      <Popover.Dropdown aria-label={label} maw="calc(100vw - 2rem)">
        <WhyHere task={control.task} view={view} onClose={onClose} />
      </Popover.Dropdown>
    </Popover>
  )
}
