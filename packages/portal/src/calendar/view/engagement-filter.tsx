import type { EngagementSummary } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { IconSelector } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useEngagementChoices } from '../../api/use-engagement-choices.ts'
import { FindList } from '../../components/find-list/find-list.tsx'
import { FloatingPanel } from '../../components/floating/floating-panel.tsx'
import { useAnchor } from '../../components/floating/use-anchor.ts'
import classes from './calendar-view.module.css'

interface EngagementFilterProps {
  readonly engagement: string | null
  readonly onChange: (engagement: string | null) => void
}

const mostShown = 50

/** Of which engagement sessions are shown: of one, or of all. */
export function EngagementFilter({ engagement, onChange }: EngagementFilterProps) {
  const { t } = useLingui()
  const { anchor, toggle, close } = useAnchor()
  const choices = useChoices(anchor !== null || engagement !== null)
  const chosen = choices.find(({ id }) => id === engagement)
  const choose = (id: string | null) => {
    close()
    onChange(id)
  }
  return (
    <>
      <button
        type="button"
        className={classes.filter}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        data-on={engagement !== null}
        onClick={toggle}
      >
        <span>{engagement === null ? t`All engagements` : (chosen?.customer ?? t`One engagement`)}</span>
        <IconSelector size={14} aria-hidden />
      </button>
      {anchor === null ? null : (
        <FloatingPanel
          anchor={anchor}
          onClose={close}
          position="bottom-start"
          width={280}
          trapFocus
          content={{
            p: 0,
            'aria-label': t`Which engagement?`,
            children: <Choices choices={choices} onChoose={choose} />,
          }}
        />
      )}
    </>
  )
}

interface ChoicesProps {
  readonly choices: readonly EngagementSummary[]
  readonly onChoose: (engagement: string | null) => void
}

function Choices({ choices, onChoose }: ChoicesProps) {
  const { t } = useLingui()
  const [text, setText] = useState('')
  const typed = text.trim().toLocaleLowerCase()
  const found = choices.filter(({ customer }) => customer.toLocaleLowerCase().includes(typed)).slice(0, mostShown)
  const options = [...(typed === '' ? [{ id: null, customer: t`All engagements` }] : []), ...found]
  return (
    <FindList
      label={t`Find an engagement`}
      listLabel={t`Engagements`}
      placeholder={t`Customer`}
      text={text}
      onText={setText}
      options={options}
      keyOf={({ id }) => id ?? ''}
      onChoose={({ id }) => onChoose(id)}
      note={options.length === 0 ? <Trans>No engagement is called that.</Trans> : null}
    >
      {({ customer }) => customer}
    </FindList>
  )
}

function useChoices(isWanted: boolean): readonly EngagementSummary[] {
  const engagements = useEngagementChoices()
  const found = useQuery({
    queryKey: ['engagement-choices'],
    queryFn: ({ signal }) => engagements(signal),
    enabled: isWanted,
  })
  return found.data ?? []
}
