import { useLingui } from '@lingui/react/macro'
import { FloatingPanel } from '../floating/floating-panel.tsx'
import { AssigneePicker, type AssigneePickerProps } from './assignee-picker.tsx'

interface FloatingAssigneePickerProps extends AssigneePickerProps {
  readonly anchor: HTMLElement
  readonly position: 'bottom-start' | 'bottom-end'
  readonly onClose: () => void
}

/** The choice of a person, in a panel beside a button; it closes when somebody is chosen. */
export function FloatingAssigneePicker({ anchor, position, onClose, onChoose, ...who }: FloatingAssigneePickerProps) {
  const { t } = useLingui()
  const picker = (
    <AssigneePicker
      {...who}
      onChoose={(person) => {
        onClose()
        onChoose(person)
      }}
    />
  )
  return (
    <FloatingPanel
      anchor={anchor}
      onClose={onClose}
      position={position}
      width={264}
      trapFocus
      content={{ p: 0, 'aria-label': t`Assign to a person`, children: picker }}
    />
  )
}
