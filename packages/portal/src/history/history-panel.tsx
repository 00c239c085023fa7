import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { useEffect } from 'react'
import { useHistory } from '../api/queries.ts'
import { PartFailure } from '../components/part-failure/part-failure.tsx'
import { HistoryDaySection } from './history-day-section.tsx'
import { historyDays } from './history-days.ts'
import classes from './history-panel.module.css'
import { HistorySkeleton } from './history-skeleton.tsx'
import { HistoryWordsContext, useWordsFor } from './history-words.ts'

interface HistoryPanelProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
}

/** What happened in an engagement, the newest first, by day; it follows the engagement as it changes. */
export function HistoryPanel({ engagement, release }: HistoryPanelProps) {
  const { t } = useLingui()
  const words = useWordsFor(engagement.id, release)
  const history = useHistory(engagement.id)
  const entries = history.data?.pages.flatMap((page) => page.entries) ?? []
  useNewest({ newest: entries[0]?.seq, revision: engagement.revision, refetch: history.refetch })

  return (
    <HistoryWordsContext value={words}>
      <section className={classes.panel} aria-label={t`History`}>
        {history.isPending ? <HistorySkeleton /> : null}
        {history.isError && entries.length === 0 ? (
          <PartFailure error={history.error} onRetry={() => void history.refetch()} />
        ) : null}
        {history.isSuccess && entries.length === 0 ? (
          <p className={classes.quiet}>
            <Trans>Nothing has happened yet.</Trans>
          </p>
        ) : null}
        {historyDays(entries).map((day) => (
          <HistoryDaySection key={day.day} day={day} entries={entries} />
        ))}
        {history.hasNextPage ? (
          <Button
            variant="default"
            size="xs"
            loading={history.isFetchingNextPage}
            onClick={() => void history.fetchNextPage()}
          >
            <Trans>Show older</Trans>
          </Button>
        ) : null}
      </section>
    </HistoryWordsContext>
  )
}

interface Newest {
  readonly newest: number | undefined
  readonly revision: number
  readonly refetch: () => unknown
}

/** Reads on when the engagement has moved past the newest entry, whoever moved it. */
function useNewest({ newest, revision, refetch }: Newest): void {
  useEffect(() => {
    if (newest !== undefined && revision > newest) refetch()
  }, [newest, revision, refetch])
}
