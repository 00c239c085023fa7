import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { problemWords } from '../../api/problem-words.ts'
import classes from './part-failure.module.css'

interface PartFailureProps {
  readonly error: unknown
  readonly onRetry: () => void
}

/** Stands where a part of the page could not be loaded: what went wrong, and a way to try again. */
export function PartFailure({ error, onRetry }: PartFailureProps) {
  const { i18n } = useLingui()
  const { title, text } = problemWords(i18n, error)
  return (
    <div role="alert" className={classes.failure}>
      <p className={classes.title}>{title}</p>
      <p>{text}</p>
      <Button size="xs" variant="default" onClick={onRetry}>
        <Trans>Try again</Trans>
      </Button>
    </div>
  )
}
