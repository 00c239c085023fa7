import { useMemo } from 'react'
import type { ListedSession } from '../sessions/listed-session.ts'
import { SessionLink } from '../sessions/session-link.tsx'
import type { Segment } from './day-segments.ts'
import { sideBySide } from './side-by-side.ts'
import classes from './week.module.css'

interface WeekDayProps {
  readonly segments: readonly Segment<ListedSession>[]
  /** Where the clocks are now; `null` on every other day. */
  readonly minute: number | null
}

/** What is shorter than this takes the room of so many minutes: a line has to fit in. */
const leastMinutes = 30

/** How many lines there is room for below the one that says the time: an hour has 52 pixels, a line 16. */
function linesIn({ from, to }: Segment<ListedSession>): number {
  return Math.floor((((to - from) / 60) * 52 - 22) / 16)
}

const share = (minute: number) => `${(100 * minute) / 1440}%`

/** A day of the week with its sessions at their hours. */
export function WeekDay({ segments, minute }: WeekDayProps) {
  const placed = useMemo(() => sideBySide(segments, leastMinutes), [segments])
  return (
    <td className={classes.day}>
      <div className={classes.room}>
        {placed.map(({ item, column, columns }) => (
          <SessionLink
            key={item.entry.id}
            listed={item.entry}
            look={linesIn(item) < 1 ? 'short' : 'block'}
            isWide={columns === 1 && linesIn(item) > 0}
            style={{
              ['--lines' as string]: Math.max(1, linesIn(item)),
              top: share(item.from),
              height: share(Math.max(item.to - item.from, leastMinutes)),
              insetInlineStart: `calc(${(100 * column) / columns}% + 1px)`,
              width: `calc(${100 / columns}% - 3px)`,
            }}
          />
        ))}
        {minute === null ? null : <span className={classes.now} style={{ top: share(minute) }} aria-hidden />}
      </div>
    </td>
  )
}
