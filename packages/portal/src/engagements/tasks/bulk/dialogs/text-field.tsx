import { useLingui } from '@lingui/react/macro'
import { Textarea } from '@mantine/core'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Whether it was sent without one. */
  readonly isMissing: boolean
  /** What is wrong then. */
  readonly missing: string
  readonly isFirst?: boolean
}

/** A text that has to be said before tasks are changed; it stays with them. */
export function TextField({ label, value, onChange, isMissing, missing, isFirst = false }: TextFieldProps) {
  const { t } = useLingui()
  return (
    <Textarea
      mt="sm"
      autosize
      minRows={3}
      maxRows={8}
      maxLength={2000}
      required
      {...(isFirst ? { 'data-autofocus': true } : {})}
      label={label}
      description={t`It stays with the tasks and in the history.`}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      error={isMissing && value.trim() === '' ? missing : null}
    />
  )
}
