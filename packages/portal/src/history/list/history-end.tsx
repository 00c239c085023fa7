import { Trans, useLingui } from '@lingui/react/macro'
import { Loader } from '@mantine/core'
import type { History } from '../../api/use-history.ts'
import { PartFailure } from '../../components/part-failure/part-failure.tsx'
import classes from './history-list.module.css'

interface HistoryEndProps {
  readonly history: History
  /** How many events there are. */
  readonly all: number
}

/** Stands below what has been loaded: that more is on its way, that it could not be loaded, or that this is the beginning. */
export function HistoryEnd({ history: { entries, isWhole, error, retry }, all }: HistoryEndProps) {
  const { i18n } = useLingui()
  if (error !== null) return <PartFailure error={error} onRetry={retry} />
  if (isWhole) return null
  const loaded = i18n.number(entries.length)
  const whole = i18n.number(Math.max(all, entries.length))
  return (
    <p className={classes.end} role="status">
      <Loader size={12} aria-hidden />
      <Trans>
        Looking further back: {loaded} of {whole} changes
      </Trans>
    </p>
  )
}
