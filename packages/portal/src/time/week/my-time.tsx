import type { TimeWeekView } from '@fairlead/contract'
import type { I18n } from '@lingui/core'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { EmptyState } from '../../components/empty-state/empty-state.tsx'
import { PartFailure } from '../../components/part-failure/part-failure.tsx'
import { PageTitle } from '../../frame/page-title.tsx'
import { useSession } from '../../session/session-context.tsx'
import { DayList } from '../day/day-list.tsx'
import { LogLine } from '../line/log-line.tsx'
import { useTimeWeek } from '../use-time.ts'
import { useToday } from '../use-today.ts'
import { useWeekPlace } from './use-week-place.ts'
import classes from './week.module.css'
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
  const { day, days, previous, next } = useWeekPlace(today)
  const isNarrow = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false }) === true
  const { data, isError, error, refetch, isPlaceholderData } = useTimeWeek(me, days[0] ?? today)
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <PageTitle>{t`My time`}</PageTitle>
        <nav aria-label={t`Weeks`} className={classes.weeks}>
          <WeekLink week={previous} name={t`Previous week`} sign={IconChevronLeft} />
          <span>{weekName(i18n, days)}</span>
          <WeekLink week={next} name={t`Next week`} sign={IconChevronRight} />
          {days.includes(today) ? null : (
            <Link to="/time" className={classes.way}>
              <Trans>This week</Trans>
            </Link>
          )}
        </nav>
      </div>
      <div className={classes.entry}>
        <LogLine day={isNarrow && day <= today ? day : today} />
      </div>
      {isError && data === undefined ? (
        <PartFailure error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Skeleton height={240} mt="md" className="after-a-moment" />
      ) : (
        <div data-old={isPlaceholderData}>
          {isNarrow ? <DayList week={data} day={day} today={today} /> : <Sheet week={data} today={today} />}
          {data.entries.length === 0 ? null : (
            <p className={classes.foot}>
              {isNarrow ? null : (
                <span>
                  <Trans>
                    Write 45m, 1:30 or 1.5h into a day. Arrows lead to the next one, Enter goes down, Alt+Enter opens.
                  </Trans>
                </span>
              )}
              <a href={downloadOf(me, days, i18n.locale)}>
                <Trans>Download this week</Trans>
              </a>
            </p>
          )}
        </div>
      )}
    </div>
  )
}

/** The week as a sheet, and what to do where there is nothing in it yet. */
function Sheet({ week, today }: { readonly week: TimeWeekView; readonly today: string }) {
  if (week.entries.length > 0) return <WeekGrid week={week} today={today} />
  return (
    <EmptyState title={<Trans>No time in this week</Trans>}>
      <Trans>Choose an engagement and write a line such as “45m call”. What you log stands here by day.</Trans>
    </EmptyState>
  )
}

function downloadOf(me: string, days: readonly string[], language: string): string {
  const [from = '', to = ''] = [days[0], days.at(-1)]
  return `/api/time/export?${new URLSearchParams({ format: 'xlsx', person: me, actor: me, language, from, to })}`
}

/** From its first day to its last, without saying twice what both have. */
function weekName({ locale }: I18n, days: readonly string[]): string {
  const format = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' })
  const [first, last] = [days[0], days.at(-1)].map((day) => Date.parse(`${day}T12:00:00Z`))
  return format.formatRange(first ?? 0, last ?? 0)
}

interface WeekLinkProps {
  readonly week: string
  readonly name: string
  readonly sign: typeof IconChevronLeft
}

function WeekLink({ week, name, sign: Sign }: WeekLinkProps) {
  return (
    // The router types the parameters of each page; this one is read by the page itself.
    <Link to="/time" search={{ week } as never} aria-label={name} title={name} className={classes.way}>
      <Sign size={16} aria-hidden />
    </Link>
  )
}
