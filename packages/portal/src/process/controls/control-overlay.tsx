import type { TaskState, TaskView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { AssigneePicker } from '../../components/assignee-picker/assignee-picker.tsx'
import { FloatingMenu } from '../../components/floating/floating-menu.tsx'
import { FloatingPanel } from '../../components/floating/floating-panel.tsx'
import { StateMenu } from '../../components/state-menu/state-menu.tsx'
import { needsReason } from '../../components/task-state/state-groups.ts'
import { useProcessSurface } from '../process-surface.ts'
import { WhyHere } from '../task/why-here.tsx'
import { useWhyLabel } from '../task/why-label.ts'
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

function States({ control, view, onClose }: ControlOverlayProps) {
  const { change, ask } = useProcessSurface()

  function choose(to: TaskState) {
    if (needsReason(to)) ask({ kind: 'set-aside', key: view.key, to })
    else if (to !== view.state) {
      change({ type: 'ChangeTaskState', task: view.key, to, reason: null, expectedRevision: view.revision })
    }
  }

  return (
    <FloatingMenu
      anchor={control.anchor}
      onClose={onClose}
      position="bottom-start"
      width={288}
      middlewares={withinWindow}
      portalProps={{ target: '#main' }}
      className={classes.scrolling}
    >
      <StateMenu
        current={view.state}
        blockers={view.gate?.state === 'shut' ? view.gate.blockers.length : 0}
        onChoose={choose}
      />
    </FloatingMenu>
  )
}

function People({ control, view, onClose }: ControlOverlayProps) {
  const { t } = useLingui()
  const { change } = useProcessSurface()
  const picker = (
    <AssigneePicker
      assignee={view.assignee}
      onChoose={(person) => {
        onClose()
        const assignee = person?.id ?? null
        if (assignee === view.assignee) return
        change({ type: 'AssignTask', task: view.key, assignee, expectedRevision: view.revision })
      }}
    />
  )
  return (
    <FloatingPanel
      anchor={control.anchor}
      onClose={onClose}
      position="bottom-end"
      width={264}
      trapFocus
      content={{ p: 0, 'aria-label': t`Assign to a person`, children: picker }}
    />
  )
}

function Why({ control, view, onClose }: ControlOverlayProps) {
  const label = useWhyLabel(view)
  return (
    <FloatingPanel
      anchor={control.anchor}
      onClose={onClose}
      position="bottom-end"
      width={360}
      trapFocus
      content={{ 'aria-label': label, children: <WhyHere task={control.task} view={view} onClose={onClose} /> }}
    />
  )
}
