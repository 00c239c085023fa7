import { useLingui } from '@lingui/react/macro'
import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { OwnerOptions } from '../../../owners/owner-options.tsx'
import { useWorkshop } from '../workshop-context.ts'
import classes from './outcome.module.css'
import type { ActionDraft, OutcomeChange } from './outcome-draft.ts'

interface ActionRowProps {
  readonly action: ActionDraft
  /** From 1. */
  readonly place: number
  readonly isNameless: boolean
  readonly onChange: (change: OutcomeChange) => void
}

/** One action while it is written: what, whose, until when, and whether it keeps gates shut; Enter begins the next. */
export function ActionRow({ action, place, isNameless, onChange }: ActionRowProps) {
  const { t } = useLingui()
  const { engagement } = useWorkshop()
  const { id, name, owner, due, mandatory } = action
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (field.current?.value === '') field.current.focus()
  }, [])
  const write = (changes: Partial<ActionDraft>) => onChange({ kind: 'write-action', id, changes })
  return (
    <li className={classes.action}>
      <input
        ref={field}
        className={classes.field}
        aria-label={t`Action ${place}`}
        placeholder={t`What is to be done?`}
        maxLength={500}
        aria-invalid={isNameless}
        value={name}
        onChange={({ currentTarget: { value } }) => write({ name: value })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          if (name.trim() !== '') onChange({ kind: 'add-action', after: id })
        }}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={t`Remove action ${place}`}
        onClick={() => onChange({ kind: 'remove-action', id })}
      >
        <IconX size={15} aria-hidden />
      </ActionIcon>
      <span className={classes.details}>
        <select
          className={classes.small}
          aria-label={t`Owner of action ${place}`}
          value={owner}
          onChange={({ currentTarget: { value } }) => write({ owner: value })}
        >
          <OwnerOptions contacts={engagement.contacts} owner={owner} />
        </select>
        <input
          type="date"
          className={classes.small}
          aria-label={t`Due day of action ${place}`}
          value={due}
          onChange={({ currentTarget: { value } }) => write({ due: value })}
        />
        <label className={classes.tick}>
          <input
            type="checkbox"
            checked={mandatory}
            onChange={({ currentTarget: { checked } }) => write({ mandatory: checked })}
          />
          {t`Mandatory`}
        </label>
      </span>
      {isNameless ? <span className={classes.problem}>{t`Say in a few words what is to be done.`}</span> : null}
    </li>
  )
}
