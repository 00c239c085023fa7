import type { EngagementView, HistoryEntry } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Skeleton } from '@mantine/core'
import { IconArrowLeft, IconClipboardText } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useDifference } from '../../api/queries.ts'
import { useCopy } from '../../components/copying/use-copy.tsx'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { PartFailure } from '../../components/part-failure/part-failure.tsx'
import { PageTitle } from '../../frame/page-title.tsx'
import { useHistoryWords } from '../history-words-context.tsx'
import { useSeqAt } from '../moment/use-seq-at.ts'
import { useHistoryWays } from '../use-history-ways.ts'
import classes from './compare-view.module.css'
import { ComparedMoments } from './compared-moments.tsx'
import { momentWords } from './moment-words.ts'
import { reportOf } from './report.ts'
import { ReportParts } from './report-parts.tsx'
import { reportText } from './report-text.ts'

/** The two moments that are compared. */
export interface Moments {
  readonly from: number
  /** `null` is now. */
  readonly to: number | null
  /** The number of the newest event. */
  readonly newest: number
}

interface CompareViewProps {
  readonly engagement: EngagementView
  readonly moments: Moments
  readonly entries: readonly HistoryEntry[]
}

/** What is other between two moments of an engagement, as a status report. */
export function CompareView({ engagement, moments, entries }: CompareViewProps) {
  const { t, i18n } = useLingui()
  const words = useHistoryWords()
  const { compare } = useHistoryWays(engagement.id)
  const seqAt = useSeqAt(engagement.id, entries)
  const { from, to, newest: revision } = moments
  const { data, error, isError, isPlaceholderData, refetch } = useDifference(engagement.id, { from, to, revision })
  const sections = useMemo(() => (data === undefined ? null : reportOf(words, data)), [words, data])
  const copy = useCopy(t`Copied. It can be pasted where Markdown is understood.`)
  const { customer } = engagement

  function copyText(): void {
    if (data === undefined || sections === null) return
    const head = {
      customer,
      from: momentWords(i18n, data.from),
      to: to === null ? t`now` : momentWords(i18n, data.to),
    }
    copy.copy(reportText(i18n, head, sections))
  }

  return (
    <div className={classes.page}>
      <Link to="/engagements/$engagement/history" params={{ engagement: engagement.id }} className={classes.back}>
        <IconArrowLeft size={14} stroke={1.75} aria-hidden />
        <Trans>History</Trans>
      </Link>
      <div className={classes.head}>
        <PageTitle>{t`What changed`}</PageTitle>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconClipboardText size={15} stroke={1.75} aria-hidden />}
          disabled={sections === null || isPlaceholderData}
          onClick={copyText}
        >
          <Trans>Copy as text</Trans>
        </Button>
      </div>
      <ComparedMoments moments={moments} difference={data} seqAt={seqAt} onCompare={compare} />
      {isError ? <PartFailure error={error} onRetry={() => void refetch()} /> : null}
      {sections === null && !isError ? <Waiting /> : null}
      {sections === null || isError ? null : sections.length === 0 ? (
        <EmptyState title={<Trans>Nothing has changed</Trans>}>
          <Trans>Whatever was changed between the two moments has been taken back.</Trans>
        </EmptyState>
      ) : (
        <div className={classes.report} data-behind={isPlaceholderData} aria-busy={isPlaceholderData}>
          <ReportParts sections={sections} />
        </div>
      )}
      {copy.dialog}
    </div>
  )
}

function Waiting() {
  return (
    <div className={`${classes.skeleton} after-a-moment`} aria-hidden="true">
      <Skeleton height={24} width="60%" />
      <Skeleton height={120} />
      <Skeleton height={160} />
    </div>
  )
}
