import type { TaskState, TaskView } from '@fairlead/contract'
import { FloatingAssigneePicker } from '../../components/assignee-picker/floating-assignee-picker.tsx'
import { FloatingPanel } from '../../components/floating/floating-panel.tsx'
import { FloatingStateMenu } from '../../components/state-menu/floating-state-menu.tsx'
import { needsReason } from '../../components/task-state/state-groups.ts'
import { useProcessSurface } from '../process-surface.ts'
import { WhyHere } from '../task/why-here.tsx'
import { useWhyLabel } from '../task/why-label.ts'
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

function States({ control, view, onClose }: ControlOverlayProps) {
  const { change, ask } = useProcessSurface()

  function choose(to: TaskState) {
    if (needsReason(to)) ask({ kind: 'set-aside', key: view.key, to })
    else if (to !== view.state) {
      change({ type: 'ChangeTaskState', task: view.key, to, reason: null, expectedRevision: view.revision })
    }
  }

  return (
    <FloatingStateMenu
      anchor={control.anchor}
      onClose={onClose}
      current={view.state}
      blockers={view.gate?.state === 'shut' ? view.gate.blockers.length : 0}
      onChoose={choose}
    />
  )
}

function People({ control, view, onClose }: ControlOverlayProps) {
  const { change, contacts } = useProcessSurface()
  return (
    <FloatingAssigneePicker
      anchor={control.anchor}
      position="bottom-end"
      onClose={onClose}
      assignee={view.assignee}
      contacts={contacts}
      onChoose={(person) => {
        const assignee = person?.id ?? null
        if (assignee === view.assignee) return
        change({ type: 'AssignTask', task: view.key, assignee, expectedRevision: view.revision })
      }}
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
