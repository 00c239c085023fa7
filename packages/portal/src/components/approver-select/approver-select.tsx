import type { PersonView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { NativeSelect, type NativeSelectProps } from '@mantine/core'

interface ApproverSelectProps
  extends Pick<NativeSelectProps, 'size' | 'mt' | 'required' | 'description' | 'error' | 'value'> {
  readonly approvers: readonly PersonView[]
  /** Who acts. */
  readonly me: string
  readonly onApprover: (person: string) => void
}

/** Who has to approve a waiver. */
export function ApproverSelect({ approvers, me, onApprover, ...field }: ApproverSelectProps) {
  const { t } = useLingui()
  return (
    <NativeSelect
      {...field}
      label={t`To be approved by`}
      onChange={({ currentTarget: { value } }) => onApprover(value)}
      data={approvers.map(({ id, name }) => ({ value: id, label: id === me ? t`${name} (me)` : name }))}
    />
  )
}
