import type { EngagementView, ReleaseView, TaskView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Skeleton } from '@mantine/core'
import { useMemo } from 'react'
import { useHistory } from '../../../api/use-history.ts'
import { PartFailure } from '../../../components/part-failure/part-failure.tsx'
import { HistoryWordsProvider } from '../../../history/history-words-context.tsx'
import { entriesOfTask } from '../../../history/past/entries-of-task.ts'
import { PanelSection } from '../panel-section.tsx'
import panel from '../task-panel.module.css'
import { useRested } from '../use-rested.ts'
import classes from './happened.module.css'
import { HappenedEntry } from './happened-entry.tsx'

interface HappenedSectionProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly view: TaskView
}

/** What happened to the work, the newest first; it is asked for when the reader stays with the task. */
export function HappenedSection(props: HappenedSectionProps) {
  const { t } = useLingui()
  const isRested = useRested()
  return <PanelSection title={t`What happened`}>{isRested ? <Happened {...props} /> : <Waiting />}</PanelSection>
}

function Happened({ engagement, release, view }: HappenedSectionProps) {
  const { entries: all, isWhole, isPending, isLoadingOlder, error, loadOlder, retry } = useHistory(engagement.id)
  // What is shown as it was has not seen what came after.
  const entries = useMemo(() => all.filter(({ seq }) => seq <= engagement.revision), [all, engagement.revision])
  const own = useMemo(() => entriesOfTask(entries, view.key), [entries, view.key])
  if (isPending) return <Waiting />
  return (
    <HistoryWordsProvider engagement={engagement} release={release} entries={entries} about={view.key}>
      {own.length > 0 ? (
        <ol className={panel.list}>
          {own.map((entry) => (
            <HappenedEntry key={entry.seq} entry={entry} />
          ))}
        </ol>
      ) : (
        <Nothing searched={entries.length} isWhole={isWhole} />
      )}
      {error === null ? null : <PartFailure error={error} onRetry={retry} />}
      {isWhole || error !== null ? null : (
        <div className={classes.more}>
          <Button variant="default" size="compact-xs" loading={isLoadingOlder} onClick={() => loadOlder()}>
            <Trans>Look further back</Trans>
          </Button>
        </div>
      )}
    </HistoryWordsProvider>
  )
}

function Nothing({ searched, isWhole }: { readonly searched: number; readonly isWhole: boolean }) {
  const { i18n } = useLingui()
  const count = i18n.number(searched)
  return (
    <p className={panel.quiet}>
      {isWhole ? <Trans>Nothing yet.</Trans> : <Trans>Nothing in the newest {count} changes of the engagement.</Trans>}
    </p>
  )
}

function Waiting() {
  return (
    <div className="after-a-moment" aria-hidden="true">
      <Skeleton height={12} width="60%" />
    </div>
  )
}
