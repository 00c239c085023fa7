import { useLingui } from '@lingui/react/macro'
import { AssigneePicker } from '../components/assignee-picker/assignee-picker.tsx'
import { FloatingPanel } from '../components/floating/floating-panel.tsx'
import type { NamedPerson } from '../owners/person-names.ts'

interface WhoseChoiceProps {
  readonly anchor: HTMLElement
  readonly onClose: () => void
  readonly onChoose: (person: NamedPerson) => void
}

/** The people whose work can be looked at. */
export function WhoseChoice({ anchor, onClose, onChoose }: WhoseChoiceProps) {
  const { t } = useLingui()
  const picker = <AssigneePicker assignee={null} onChoose={(person) => person !== null && onChoose(person)} />
  return (
    <FloatingPanel
      anchor={anchor}
      onClose={onClose}
      position="bottom-start"
      width={264}
      trapFocus
      content={{ p: 0, 'aria-label': t`Whose work`, children: picker }}
    />
  )
}
