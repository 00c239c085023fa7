import type { PersonView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { IconUser } from '@tabler/icons-react'
import { BarButton } from '../components/filter-bar/bar-button.tsx'
import { OnDemand } from '../components/floating/on-demand.tsx'
import { PartOnDemand } from '../components/floating/part-on-demand.ts'
import { useAnchor } from '../components/floating/use-anchor.ts'
import type { NamedPerson } from '../owners/person-names.ts'

const choice = new PartOnDemand(async () => (await import('./whose-choice.tsx')).WhoseChoice)

interface WhoseWorkProps {
  readonly whose: PersonView
  readonly isMine: boolean
  readonly onChoose: (person: NamedPerson) => void
}

/** Whose work is listed; it opens the choice of a colleague. */
export function WhoseWork({ whose, isMine, onChoose }: WhoseWorkProps) {
  const { t } = useLingui()
  const { anchor, toggle, close } = useAnchor()
  const { name } = whose
  return (
    <>
      <BarButton icon={IconUser} isOpen={anchor !== null} onPointerEnter={() => choice.preload()} onClick={toggle}>
        {isMine ? <Trans>My work</Trans> : t`Work of ${name}`}
      </BarButton>
      {anchor === null ? null : (
        <OnDemand
          part={choice}
          props={{
            anchor,
            onClose: close,
            onChoose: (person: NamedPerson) => {
              close()
              onChoose(person)
            },
          }}
        />
      )}
    </>
  )
}
