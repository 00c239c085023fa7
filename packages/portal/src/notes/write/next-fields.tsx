import { useLingui } from '@lingui/react/macro'
import { NativeSelect, TextInput } from '@mantine/core'
import { useSession } from '../../session/session-context.tsx'
import type { NoteDraft } from './note-draft.ts'
import classes from './note-form.module.css'

interface NextFieldsProps {
  readonly next: NoteDraft['next']
  readonly onChange: (next: NoteDraft['next']) => void
}

/** What comes next: what, whose and by when. */
export function NextFields({ next, onChange }: NextFieldsProps) {
  const { t } = useLingui()
  const { people } = useSession()
  const team = people.filter(({ kind }) => kind !== 'customer')
  return (
    <div className={classes.next}>
      <TextInput
        label={t`Next action`}
        maxLength={500}
        value={next.text}
        onChange={({ currentTarget: { value } }) => onChange({ ...next, text: value })}
      />
      <NativeSelect
        label={t`Owner of the next action`}
        value={next.owner}
        onChange={({ currentTarget: { value } }) => onChange({ ...next, owner: value })}
        data={[{ value: '', label: t`Nobody yet` }, ...team.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <TextInput
        label={t`By`}
        type="date"
        value={next.date}
        onChange={({ currentTarget: { value } }) => onChange({ ...next, date: value })}
      />
    </div>
  )
}
