import { useLingui } from '@lingui/react/macro'
import type { FieldError } from './check-draft.ts'

/** What is wrong with a field, in words; `undefined` where nothing is. */
export function useFieldErrorWords(): (error: FieldError | undefined) => string | undefined {
  const { t } = useLingui()
  const words: Readonly<Record<FieldError, string>> = {
    required: t`Enter the name of the customer.`,
    'no-date': t`Enter a day that exists.`,
    'no-whole-number': t`Enter a whole number such as 12,000, or mark it as not known yet.`,
    'no-seats': t`Enter a whole number, or leave it empty.`,
    'no-text': t`Enter an answer, or mark it as not known yet.`,
    'no-service': t`Choose at least one service.`,
    refused: t`The server does not accept this. Check it and send it again.`,
  }
  return (error) => (error === undefined ? undefined : words[error])
}
