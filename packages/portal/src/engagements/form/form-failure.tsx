import { useLingui } from '@lingui/react/macro'
import { Alert } from '@mantine/core'
import { ProblemError } from '../../api/problem-error.ts'
import { refusalWords } from '../../refusals/refusal-words.ts'

/** Why the server did not take a form: what was filled in is still there. */
export function FormFailure({ error }: { readonly error: Error }) {
  const { i18n } = useLingui()
  const { title, text, reference } = refusalWords(i18n, error)
  const isOurs = error instanceof ProblemError && error.code === 'invalid-request'
  return (
    <Alert color="red" title={title} role="alert">
      {text}
      {isOurs && error.problem?.errors === undefined ? ` ${error.problem?.detail ?? ''}` : null}
      {reference === null ? null : ` (${reference})`}
    </Alert>
  )
}
