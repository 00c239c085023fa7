import { Trans } from '@lingui/react/macro'
import { Button, Skeleton } from '@mantine/core'
import { useState } from 'react'
import { EmptyState } from '../components/empty-state/empty-state.tsx'
import { useNow } from '../components/moment/moment.tsx'
import { PartFailure } from '../components/part-failure/part-failure.tsx'
import { SessionList } from './list/session-list.tsx'
import { MonthGrid } from './month/month-grid.tsx'
import type { ListedSession } from './sessions/listed-session.ts'
import { useCalendarSessions } from './sessions/use-calendar-sessions.ts'
import { SubscribeDialog } from './subscribe/subscribe-dialog.tsx'
import { CalendarHead } from './view/calendar-head.tsx'
import type { CalendarPlace } from './view/calendar-place.ts'
import classes from './view/calendar-view.module.css'
import { EngagementFilter } from './view/engagement-filter.tsx'
import { useCalendarKeys } from './view/use-calendar-keys.ts'
import { useCalendarPlace } from './view/use-calendar-place.ts'
import { WeekGrid } from './week/week-grid.tsx'

/** The sessions of all engagements: by month, by week or as a list. */
export function CalendarView() {
  const now = useNow(null)
  const { place, today, go } = useCalendarPlace(now)
  const { found, listed } = useCalendarSessions(place)
  const [isSubscribing, setSubscribing] = useState(false)
  const { onKeyDown, openDay } = useCalendarKeys({ place, today, onPlace: go })
  return (
    <div className={classes.page}>
      <CalendarHead
        place={place}
        today={today}
        onPlace={go}
        onSubscribe={() => setSubscribing(true)}
        filter={
          <EngagementFilter engagement={place.engagement} onChange={(engagement) => go({ ...place, engagement })} />
        }
      />
      {found.data?.isCut === true ? (
        <p className={classes.cut} role="status">
          <Trans>There are more sessions than are shown. Look at a shorter time, or at one engagement.</Trans>
        </p>
      ) : null}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the days within it take the keys */}
      <div onKeyDown={onKeyDown} className={classes.body} data-old={found.isPlaceholderData}>
        {found.isError && found.data === undefined ? (
          <PartFailure error={found.error} onRetry={() => void found.refetch()} />
        ) : found.data === undefined ? (
          <Skeleton height={560} className="after-a-moment" />
        ) : (
          <Look {...{ place, today, now, go, openDay }} sessions={listed} />
        )}
      </div>
      {isSubscribing ? <SubscribeDialog onClose={() => setSubscribing(false)} /> : null}
    </div>
  )
}

interface LookProps {
  readonly place: CalendarPlace
  readonly today: string
  readonly now: number
  readonly go: (place: CalendarPlace) => void
  /** Shows a day closer. */
  readonly openDay: (day: string, as: 'week' | 'list') => void
  readonly sessions: readonly ListedSession[]
}

function Look({ place, today, now, go, openDay, sessions }: LookProps) {
  const { look, day } = place
  const onDay = (next: string) => go({ ...place, day: next })
  if (look === 'month') {
    const onOpenDay = (opened: string) => openDay(opened, 'week')
    return <MonthGrid {...{ sessions, day, today, onDay, onOpenDay }} />
  }
  if (look === 'week') {
    const onOpenDay = (opened: string) => openDay(opened, 'list')
    return <WeekGrid {...{ sessions, day, today, now, onDay, onOpenDay }} />
  }
  if (sessions.length > 0) return <SessionList sessions={sessions} today={today} />
  return <NoSessions place={place} go={go} />
}

/** Why a list is empty, and what to do about it. */
function NoSessions({ place, go }: Pick<LookProps, 'place' | 'go'>) {
  const isWide = place.whose === 'everybody' && place.engagement === null
  return (
    <EmptyState
      title={<Trans>No sessions in these days</Trans>}
      action={
        isWide ? null : (
          <Button variant="default" onClick={() => go({ ...place, whose: 'everybody', engagement: null })}>
            <Trans>Show those of everybody</Trans>
          </Button>
        )
      }
    >
      {isWide ? (
        <Trans>A workshop stands here once it is scheduled: open an engagement, then Delivery.</Trans>
      ) : (
        <Trans>You host none and are asked to none. Workshops are scheduled in an engagement, under Delivery.</Trans>
      )}
    </EmptyState>
  )
}
