import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { PartFailure } from '../../components/part-failure/part-failure.tsx'
import { PageTitle } from '../../frame/page-title.tsx'
import { useSession } from '../../session/session-context.tsx'
import { TimerBar } from '../timer/timer-bar.tsx'
import { useTimeWeek } from '../use-time.ts'
import { useToday } from '../use-today.ts'
import { useWeekPlace } from './use-week-place.ts'
import classes from './week.module.css'
import { WeekEntry } from './week-entry.tsx'
import { WeekGrid } from './week-grid.tsx'

/** The week of the person who acts; customers are told that it is nothing for them. */
export function MyTime() {
  const { t } = useLingui()
  const { person } = useSession()
  if (person.kind !== 'customer') return <TimeOfWeek me={person.id} />
  return (
    <div className={classes.page}>
      <PageTitle>{t`My time`}</PageTitle>
      <EmptyState title={<Trans>This is for the team</Trans>}>
        <Trans>Here the team logs the time that it works.</Trans>
      </EmptyState>
    </div>
  )
}

function TimeOfWeek({ me }: { readonly me: string }) {
  const { t, i18n } = useLingui()
  const today = useToday()
  const { days, previous, next } = useWeekPlace(today)
  const { data, isError, error, refetch, isPlaceholderData } = useTimeWeek(me, days[0] ?? today)
  const day = (date = today) => i18n.date(`${date}T12:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' })
  const [first, last] = [day(days[0]), day(days[6])]
  const download = `/api/time/export?${new URLSearchParams({ format: 'xlsx', person: me, actor: me, language: i18n.locale, from: days[0] ?? today, to: days[6] ?? today })}`
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <PageTitle>{t`My time`}</PageTitle>
        <nav aria-label={t`Weeks`} className={classes.weeks}>
          <WeekLink week={previous} name={t`Previous week`} sign="‹" />
          <span>{t`${first} to ${last}`}</span>
          <WeekLink week={next} name={t`Next week`} sign="›" />
          {days.includes(today) ? null : (
            <Link to="/time" className={classes.way}>
              <Trans>This week</Trans>
            </Link>
          )}
        </nav>
      </div>
      <TimerBar />
      <WeekEntry />
      {isError && data === undefined ? (
        <PartFailure error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Skeleton height={240} mt="md" className="after-a-moment" />
      ) : data.entries.length === 0 ? (
        <EmptyState title={<Trans>No time in this week</Trans>}>
          <Trans>Choose an engagement and write a line such as “45m call”. What you log stands here by day.</Trans>
        </EmptyState>
      ) : (
        <div data-old={isPlaceholderData}>
          <WeekGrid week={data} today={today} />
          <p className={classes.foot}>
            <span>
              <Trans>Write 45m, 1:30 or 1.5h into a day. Arrows lead to the next one, Enter goes down.</Trans>
            </span>
            <a href={download}>
              <Trans>Download this week</Trans>
            </a>
          </p>
        </div>
      )}
    </div>
  )
}

function WeekLink({ week, name, sign }: { readonly week: string; readonly name: string; readonly sign: string }) {
  return (
    // The router types the parameters of each page; this one is read by the page itself.
    <Link to="/time" search={{ week } as never} aria-label={name} title={name} className={classes.way}>
      {sign}
    </Link>
  )
}
