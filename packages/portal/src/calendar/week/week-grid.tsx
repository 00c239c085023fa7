import { Trans, useLingui } from '@lingui/react/macro'
import { useLayoutEffect, useMemo, useRef } from 'react'
import { weekOf } from '../../time/days.ts'
import { ownTimeZone, wallClock } from '../../time/wall-clock.ts'
import type { ListedSession } from '../sessions/listed-session.ts'
import { DayButton } from '../view/day-button.tsx'
import { daySegments, type Segment } from './day-segments.ts'
import classes from './week.module.css'
import { WeekDay } from './week-day.tsx'

interface WeekGridProps {
  readonly sessions: readonly ListedSession[]
  readonly day: string
  readonly today: string
  readonly now: number
  readonly onDay: (day: string) => void
  readonly onOpenDay: (day: string) => void
}

const hours = Array.from({ length: 24 }, (_, hour) => hour)
const earliest = 7

/** A week as a table of days from Monday on, each session at its hours, those at once side by side. */
export function WeekGrid({ sessions, day, today, now, onDay, onOpenDay }: WeekGridProps) {
  const { t, i18n } = useLingui()
  const zone = ownTimeZone()
  const days = useMemo(() => daySegments(sessions, zone), [sessions, zone])
  const week = weekOf(day)
  const frame = useScrollToWork(day, days)
  const name = (date: string) => i18n.date(`${date}T12:00:00Z`, { dateStyle: 'full', timeZone: 'UTC' })
  return (
    // What scrolls can be scrolled by key as well.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section ref={frame} className={classes.frame} tabIndex={0} aria-label={t`Hours of the week`}>
      <table className={classes.week} aria-label={t`Sessions of the week`}>
        <thead>
          <tr>
            <th scope="col" className={classes.corner}>
              <span className="visually-hidden">
                <Trans>Hours</Trans>
              </span>
            </th>
            {week.map((date) => (
              <th key={date} scope="col" data-today={date === today}>
                <DayButton
                  date={date}
                  isCurrent={date === day}
                  isToday={date === today}
                  label={name(date)}
                  count={days.get(date)?.length ?? 0}
                  onFocus={() => onDay(date)}
                  onOpen={() => onOpenDay(date)}
                >
                  {i18n.date(`${date}T12:00:00Z`, { weekday: 'short', timeZone: 'UTC' })} {Number(date.slice(8))}
                </DayButton>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row" className={classes.hours}>
              <span className="visually-hidden">
                <Trans>Sessions</Trans>
              </span>
              {hours.map((hour) => (
                <span key={hour} aria-hidden className={classes.hour}>
                  {hour === 0 ? '' : i18n.date(`2026-01-01T${String(hour).padStart(2, '0')}:00:00Z`, hourStyle)}
                </span>
              ))}
            </th>
            {week.map((date) => (
              <WeekDay
                key={date}
                segments={days.get(date) ?? []}
                minute={date === today ? wallClock(now, zone).minute : null}
              />
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  )
}

const hourStyle = { hour: 'numeric', timeZone: 'UTC' } as const

/** Begins where the week has its first session to come or held, at the latest where people begin to work, and with the day. */
function useScrollToWork(day: string, days: ReadonlyMap<string, readonly Segment<ListedSession>[]>) {
  const frame = useRef<HTMLElement>(null)
  const placed = useRef('')
  const [monday = day] = weekOf(day)
  useLayoutEffect(() => {
    const element = frame.current
    if (element === null || (placed.current === monday && days.size > 0)) return
    const begins = weekOf(monday).flatMap((date) =>
      (days.get(date) ?? []).flatMap(({ entry, from }) => (isLapsed(entry) ? [] : [from])),
    )
    const first = Math.floor(Math.min(earliest * 60, ...begins) / 60)
    element.scrollTop = (first / 24) * (element.querySelector('tbody')?.clientHeight ?? 0)
    const head = element.querySelector(`[data-day="${day}"]`)?.closest('th')
    const hours = element.querySelector('th')?.clientWidth ?? 0
    if (head != null) element.scrollLeft = head.offsetLeft - hours
    if (days.size > 0) placed.current = monday
  }, [monday, day, days])
  return frame
}

function isLapsed({ session: { stage } }: ListedSession): boolean {
  return stage === 'cancelled' || stage === 'no-show'
}
