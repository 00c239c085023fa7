import { useLingui } from '@lingui/react/macro'
import { type SelectProps, TextInput } from '@mantine/core'
import { FindSelect } from '../../components/find-select/find-select.tsx'
import { useToday } from '../use-today.ts'
import classes from './entry.module.css'
import type { EntryDraft } from './entry-draft.ts'

interface EntryFieldsProps {
  readonly draft: EntryDraft
  readonly wrong: 'time' | 'day' | null
  /** What time can be logged on. */
  readonly choices: NonNullable<SelectProps['data']>
  readonly onChange: (part: Partial<EntryDraft>) => void
}

/** The fields of an entry: how long, when, on what, and what was done. */
export function EntryFields({ draft, wrong, choices, onChange }: EntryFieldsProps) {
  const { t } = useLingui()
  const today = useToday()
  return (
    <>
      <TextInput
        size="xs"
        data-autofocus
        label={t`Duration`}
        placeholder="1:30"
        value={draft.time}
        onChange={({ currentTarget: { value } }) => onChange({ time: value })}
        onFocus={({ currentTarget }) => currentTarget.select()}
        error={wrong === 'time' ? t`Write 45m, 1:30 or 1.5h.` : null}
        autoComplete="off"
      />
      <TextInput
        size="xs"
        type="date"
        label={t`Day`}
        max={today}
        value={draft.day}
        onChange={({ currentTarget: { value } }) => onChange({ day: value })}
        error={wrong === 'day' ? t`Choose a day.` : null}
      />
      <FindSelect
        size="xs"
        className={classes.wide}
        label={t`Worked on`}
        data={choices}
        value={draft.about}
        onChange={(about) => onChange({ about })}
        comboboxProps={{ withinPortal: false }}
      />
      <TextInput
        size="xs"
        className={classes.wide}
        label={t`What was done`}
        value={draft.text}
        maxLength={500}
        onChange={({ currentTarget: { value } }) => onChange({ text: value })}
        autoComplete="off"
      />
    </>
  )
}
