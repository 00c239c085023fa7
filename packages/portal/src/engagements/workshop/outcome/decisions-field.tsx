import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Button } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import classes from './outcome.module.css'
import type { DecisionDraft, OutcomeChange, OutcomeDraft } from './outcome-draft.ts'

interface DecisionsFieldProps {
  readonly draft: OutcomeDraft
  readonly onChange: (change: OutcomeChange) => void
}

/** What was decided, a line each; Enter begins the next. */
export function DecisionsField({ draft: { decisions }, onChange }: DecisionsFieldProps) {
  return (
    <div className={classes.list}>
      {decisions.length === 0 ? null : (
        <ol className={classes.lines}>
          {decisions.map((decision, at) => (
            <DecisionRow key={decision.id} decision={decision} place={at + 1} onChange={onChange} />
          ))}
        </ol>
      )}
      <Button
        size="compact-xs"
        variant="subtle"
        leftSection={<IconPlus size={13} aria-hidden />}
        onClick={() => onChange({ kind: 'add-decision', after: null })}
      >
        <Trans>Add a decision</Trans>
      </Button>
    </div>
  )
}

interface DecisionRowProps {
  readonly decision: DecisionDraft
  readonly place: number
  readonly onChange: (change: OutcomeChange) => void
}

function DecisionRow({ decision: { id, text }, place, onChange }: DecisionRowProps) {
  const { t } = useLingui()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (field.current?.value === '') field.current.focus()
  }, [])
  return (
    <li className={classes.decision}>
      <input
        ref={field}
        className={classes.field}
        aria-label={t`Decision ${place}`}
        placeholder={t`What was decided?`}
        maxLength={2000}
        value={text}
        onChange={({ currentTarget: { value } }) => onChange({ kind: 'write-decision', id, text: value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          if (text.trim() !== '') onChange({ kind: 'add-decision', after: id })
        }}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={t`Remove decision ${place}`}
        onClick={() => onChange({ kind: 'remove-decision', id })}
      >
        <IconX size={15} aria-hidden />
      </ActionIcon>
    </li>
  )
}
