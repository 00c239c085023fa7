import { useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import type { EngagementDraft } from './engagement-draft.ts'
import classes from './form.module.css'

interface CustomerFieldsProps {
  readonly draft: EngagementDraft
  readonly onChange: (changes: Pick<EngagementDraft, 'customer'> | Pick<EngagementDraft, 'startDate'>) => void
  /** What is wrong with the field at this place, in words. */
  readonly error: (pointer: string) => string | undefined
}

/** Asks whom the engagement is for, and when it starts. */
export function CustomerFields({ draft, onChange, error }: CustomerFieldsProps) {
  const { t } = useLingui()
  return (
    <div className={classes.pair}>
      <TextInput
        label={t`Customer`}
        value={draft.customer}
        onChange={(event) => onChange({ customer: event.currentTarget.value })}
        error={error('/customer')}
        maxLength={200}
        autoComplete="off"
        required
        data-first-field
      />
      <TextInput
        type="date"
        label={t`Start date`}
        value={draft.startDate}
        onChange={(event) => onChange({ startDate: event.currentTarget.value })}
        error={error('/startDate')}
        required
      />
    </div>
  )
}
