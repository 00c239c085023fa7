import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, Button } from '@mantine/core'
import { IconAlertCircle } from '@tabler/icons-react'
import { problemWords } from '../api/problem-words.ts'

interface PageFailureProps {
  readonly error: unknown
  readonly onRetry: () => void
}

/** Stands where a part of the page could not be loaded: what went wrong, and a way to try again. */
export function PageFailure({ error, onRetry }: PageFailureProps) {
  const { i18n } = useLingui()
  const { title, text } = problemWords(i18n, error)
  return (
    <Alert role="alert" color="red" variant="light" title={title} icon={<IconAlertCircle size={18} aria-hidden />}>
      <p>{text}</p>
      <Button size="xs" variant="default" onClick={onRetry}>
        <Trans>Try again</Trans>
      </Button>
    </Alert>
  )
}
