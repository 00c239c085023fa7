import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import { weeksOfMonth } from '../../time/days.ts'
import { ownTimeZone } from '../../time/wall-clock.ts'
import type { ListedSession } from '../sessions/listed-session.ts'
import { daySegments, type Segment } from '../week/day-segments.ts'
import classes from './month.module.css'
import { MonthDay } from './month-day.tsx'

interface MonthGridProps {
  readonly sessions: readonly ListedSession[]
  readonly day: string
  readonly today: string
  /** Makes a day the one that is looked at. */
  readonly onDay: (day: string) => void
  /** Shows a day with all of its sessions. */
  readonly onOpenDay: (day: string) => void
}

/** A month as a table of weeks from Monday on, each day with its sessions. */
export function MonthGrid({ sessions, day, today, onDay, onOpenDay }: MonthGridProps) {
  const { t, i18n } = useLingui()
  const days = useMemo(() => daySegments(sessions, ownTimeZone()), [sessions])
  const weeks = weeksOfMonth(day)
  return (
    <table className={classes.month} aria-label={t`Sessions of the month`}>
      <thead>
        <tr>
          {weeks[0]?.map((date) => (
            <th key={date} scope="col" abbr={weekday(i18n.locale, date, 'long')}>
              {weekday(i18n.locale, date, 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((date) => (
              <MonthDay
                key={date}
                date={date}
                segments={days.get(date) ?? none}
                isOutside={date.slice(0, 7) !== day.slice(0, 7)}
                isToday={date === today}
                isCurrent={date === day}
                onDay={onDay}
                onOpenDay={onOpenDay}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const none: readonly Segment<ListedSession>[] = []

function weekday(locale: string, date: string, style: 'short' | 'long'): string {
  return new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' }).format(Date.parse(`${date}T12:00:00Z`))
}
