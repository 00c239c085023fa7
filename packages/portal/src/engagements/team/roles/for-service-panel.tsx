import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { AssigneePicker } from '../../../components/assignee-picker/assignee-picker.tsx'
import { OptionList } from '../../../components/filter-bar/option-list.tsx'
import { FloatingPanel } from '../../../components/floating/floating-panel.tsx'
import { useSession } from '../../../session/session-context.tsx'
import type { TeamNames } from '../team-names.ts'

interface ForServicePanelProps {
  readonly anchor: HTMLElement
  readonly onClose: () => void
  readonly names: TeamNames
  readonly services: readonly string[]
  /** Who can fill the role. */
  readonly candidates: readonly string[]
  readonly onChoose: (service: string, person: string) => void
}

/** Asks for which service, then for whom. */
export function ForServicePanel({ anchor, onClose, names, services, candidates, onChoose }: ForServicePanelProps) {
  const { t } = useLingui()
  const { people } = useSession()
  const [service, setService] = useState<string | null>(null)
  const question =
    service === null ? (
      <OptionList
        label={t`Which service?`}
        options={services.map((id) => ({ id, name: names.service(id), count: null, isChosen: null }))}
        onChoose={setService}
      />
    ) : (
      <AssigneePicker
        assignee={null}
        people={people.filter(({ id }) => candidates.includes(id))}
        onChoose={(person) => {
          onClose()
          if (person !== null) onChoose(service, person.id)
        }}
      />
    )
  const chosen = service === null ? '' : names.service(service)
  const label = service === null ? t`Which service?` : t`Who fills the role for ${chosen}?`
  return (
    <FloatingPanel
      key={service}
      anchor={anchor}
      onClose={onClose}
      position="bottom-start"
      width={264}
      trapFocus
      content={{ p: 0, 'aria-label': label, children: question }}
    />
  )
}
