import { useLingui } from '@lingui/react/macro'
import { Textarea } from '@mantine/core'

interface ReasonFieldProps {
  readonly value: string
  readonly onChange: (reason: string) => void
  /** Whether it was sent without one. */
  readonly isMissing: boolean
  readonly isFirst?: boolean
}

/** Why something is done; it stays with the task. */
export function ReasonField({ value, onChange, isMissing, isFirst = false }: ReasonFieldProps) {
  const { t } = useLingui()
  return (
    <Textarea
      size="xs"
      autosize
      minRows={2}
      maxRows={8}
      maxLength={2000}
      required
      {...(isFirst ? { 'data-autofocus': true } : {})}
      label={t`Reason`}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={isMissing ? t`Say why, in a few words.` : null}
    />
  )
}
