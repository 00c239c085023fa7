import { Trans, useLingui } from '@lingui/react/macro'
import type { ListedSession } from '../sessions/listed-session.ts'
import { SessionLink } from '../sessions/session-link.tsx'
import { DayButton } from '../view/day-button.tsx'
import type { Segment } from '../week/day-segments.ts'
import classes from './month.module.css'

interface MonthDayProps {
  readonly date: string
  readonly segments: readonly Segment<ListedSession>[]
  /** Whether it is of another month. */
  readonly isOutside: boolean
  readonly isToday: boolean
  readonly isCurrent: boolean
  readonly onDay: (day: string) => void
  readonly onOpenDay: (day: string) => void
}

/** With so many there is no room for all. */
const mostShown = 3

/** A day of the month with its first sessions; on a phone with how many they are. */
export function MonthDay(props: MonthDayProps) {
  const { date, segments, isOutside, isToday, isCurrent, onDay, onOpenDay } = props
  const { i18n } = useLingui()
  const shown = segments.length >= mostShown ? segments.slice(0, mostShown - 1) : segments
  const more = segments.length - shown.length
  const label = i18n.date(`${date}T12:00:00Z`, { dateStyle: 'full', timeZone: 'UTC' })
  return (
    <td className={classes.day} data-outside={isOutside}>
      <DayButton
        date={date}
        isCurrent={isCurrent}
        isToday={isToday}
        label={label}
        count={segments.length}
        onFocus={() => onDay(date)}
        onOpen={() => onOpenDay(date)}
      >
        {Number(date.slice(8))}
      </DayButton>
      {segments.length === 0 ? null : (
        <ul className={classes.sessions}>
          {shown.map(({ entry }) => (
            <li key={entry.id}>
              <SessionLink listed={entry} look="line" />
            </li>
          ))}
        </ul>
      )}
      {more === 0 ? null : (
        <button type="button" className={classes.more} onClick={() => onOpenDay(date)}>
          <Trans>{more} more</Trans>
          <span className="visually-hidden">: {label}</span>
        </button>
      )}
      {segments.length === 0 ? null : (
        // The day says as much to whoever listens, and opens as well.
        <span className={classes.figure} aria-hidden>
          {segments.length}
        </span>
      )}
    </td>
  )
}
