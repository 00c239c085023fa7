import { useLingui } from '@lingui/react'
import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { problemWords } from '../api/problem-words.ts'
import classes from './failure.module.css'
import { PageTitle } from './page-title.tsx'

interface FailureProps {
  readonly error: unknown
  readonly onRetry: () => void
}

/** Stands where a whole page could not be loaded: what went wrong, what to do, and a way to try again. */
export function Failure({ error, onRetry }: FailureProps) {
  const { i18n } = useLingui()
  const { title, text, reference } = problemWords(i18n, error)
  return (
    <div className={classes.failure} role="alert">
      <PageTitle>{title}</PageTitle>
      <p>{text}</p>
      {reference === null ? null : (
        <p className={classes.reference}>
          <Trans>
            Reference: <code>{reference}</code>
          </Trans>
        </p>
      )}
      <Button onClick={onRetry}>
        <Trans>Try again</Trans>
      </Button>
    </div>
  )
}
