import { useLingui } from '@lingui/react/macro'
import { NativeSelect, TextInput } from '@mantine/core'
import { OwnerOptions } from '../../owners/owner-options.tsx'
import type { OwnerContact } from '../../owners/person-names.ts'
import type { NoteDraft } from './note-draft.ts'
import classes from './note-form.module.css'

interface NextFieldsProps {
  readonly next: NoteDraft['next']
  readonly onChange: (next: NoteDraft['next']) => void
  /** Those of the customer, who can have it where they see the note. */
  readonly contacts: readonly OwnerContact[]
  readonly audience: NoteDraft['audience']
}

/** What comes next: what, whose and by when. */
export function NextFields({ next, onChange, contacts, audience }: NextFieldsProps) {
  const { t } = useLingui()
  const closed = audience === 'shared' ? {} : { closed: t`Customer: only in a note that is shared` }
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
      >
        <OwnerOptions contacts={contacts} owner={next.owner} {...closed} />
      </NativeSelect>
      <TextInput
        label={t`By`}
        type="date"
        value={next.date}
        onChange={({ currentTarget: { value } }) => onChange({ ...next, date: value })}
      />
    </div>
  )
}
