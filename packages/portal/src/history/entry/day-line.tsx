import { Plural, useLingui } from '@lingui/react/macro'
import classes from '../list/history-list.module.css'
import { type LinePlace, placed } from './line-place.ts'

interface DayLineProps {
  /** A local day as yyyy-mm-dd. */
  readonly day: string
  readonly count: number
  readonly place: LinePlace
}

/** The heading of a day, with how much happened on it. */
export function DayLine({ day, count, place }: DayLineProps) {
  const { i18n } = useLingui()
  const words = i18n.date(`${day}T12:00:00Z`, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return (
    <li className={classes.dayLine} {...placed(place)}>
      <h2 className={classes.day}>
        <time dateTime={day}>{words}</time>
        <span className={classes.count}>
          <Plural value={count} one="# change" other="# changes" />
        </span>
      </h2>
    </li>
  )
}
