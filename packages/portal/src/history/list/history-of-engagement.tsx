import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { Trans } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { getRouteApi } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo } from 'react'
import type { History } from '../../api/use-history.ts'
import { mayWork } from '../../process/may-work-on.ts'
import { useSession } from '../../session/session-context.tsx'
import type { EntryWork } from '../entry/entry-line.tsx'
import { useHistoryList } from '../filter/use-history-list.ts'
import { useSeqAt } from '../moment/use-seq-at.ts'
import { useUndo } from '../undo/use-undo.ts'
import { useHistoryWays } from '../use-history-ways.ts'
import { CompareBar } from './compare-bar.tsx'
import { HistoryEnd } from './history-end.tsx'
import classes from './history-list.module.css'
import { HistoryList } from './history-list.tsx'
import { HistoryTools } from './history-tools.tsx'
import { NoEntries } from './no-entries.tsx'
import { useChosenEvents } from './use-chosen-events.ts'

const route = getRouteApi('/engagements/$engagement/history')
/** So many lines fill the window: with fewer, more are looked for. */
const enough = 20

interface HistoryOfEngagementProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly history: History
  /** The number of the newest event. */
  readonly newest: number
}

/** Everything that happened in an engagement, to find, to look at as it was, to compare and to take back. */
export function HistoryOfEngagement({ engagement, release, history, newest }: HistoryOfEngagementProps) {
  const { seq, event: sought } = route.useSearch()
  const { entries, isPending, isWhole } = history
  const list = useHistoryList({ release, entries })
  const ways = useHistoryWays(engagement.id)
  const seqAt = useSeqAt(engagement.id, entries)
  const undoing = useUndo(engagement.id)
  const selection = useChosenEvents()
  const onEnd = useLoading(history, { shown: list.shown.length, sought: sought ?? null })
  const canUndo = useCanUndo(engagement)
  const { choose } = selection
  const shownSeq = seq ?? null
  const work = useMemo(() => ({ ...undoing, canUndo, shownSeq, choose }), [undoing, canUndo, shownSeq, choose])
  if (isPending) return <Waiting />
  return (
    <div className={classes.page}>
      <HistoryTools
        list={list}
        all={newest}
        isWhole={isWhole}
        seqAt={seqAt}
        onShow={ways.show}
        onCompare={(from) => ways.compare(from, null)}
      />
      {list.lines.length > 0 ? (
        <HistoryList
          lines={list.lines}
          selection={selection}
          work={work}
          sought={sought ?? null}
          onFound={ways.found}
          onEnd={onEnd}
          onOpen={ways.open}
          onShow={({ seq: at }) => ways.show(at)}
          onUndo={mayWork(engagement.can) ? ({ seq: at }) => undoing.undo(at) : null}
        />
      ) : isWhole ? (
        <NoEntries list={list} />
      ) : null}
      <CompareBar selection={selection} onCompare={ways.compare} />
      <HistoryEnd history={history} all={newest} />
    </div>
  )
}

/** Whether who acts may take an event back: any, or what they did themselves. */
function useCanUndo({ can }: EngagementView): EntryWork['canUndo'] {
  const { person: me } = useSession()
  return useCallback(({ actor }) => can.change || (mayWork(can) && actor === me.id), [can, me.id])
}

interface Wanted {
  readonly shown: number
  readonly sought: number | null
}

/** Loads on as long as the window is not full or the event that is sought is not there. */
function useLoading({ entries, isWhole, isPending, error, loadOlder }: History, { shown, sought }: Wanted): () => void {
  const canLoad = !isWhole && !isPending && error === null
  const oldest = entries.at(-1)?.seq ?? 0
  useEffect(() => {
    if (!canLoad) return
    if (sought !== null && sought < oldest) loadOlder(sought)
    else if (shown < enough) loadOlder()
  }, [canLoad, sought, oldest, shown, loadOlder])
  return useCallback(() => {
    if (canLoad) loadOlder()
  }, [canLoad, loadOlder])
}

function Waiting() {
  return (
    <div className={`${classes.page} after-a-moment`} role="status">
      <span className="visually-hidden">
        <Trans>Loading the history</Trans>
      </span>
      <div className={classes.skeleton}>
        <Skeleton height={30} />
        {['70%', '92%', '81%', '88%', '64%', '77%'].map((width) => (
          <Skeleton key={width} height={32} width={width} />
        ))}
      </div>
    </div>
  )
}
