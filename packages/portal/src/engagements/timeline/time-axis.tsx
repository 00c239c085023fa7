import type { EngagementView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import type { TimeScale } from './time-scale.ts'
import classes from './timeline.module.css'

interface TimeAxisProps {
  readonly scale: TimeScale
  readonly engagement: EngagementView
}

/** The days above the chart, and the lines that run through it: today, start, go-live, the expected end. */
export function TimeAxis({ scale, engagement }: TimeAxisProps) {
  const { t, i18n } = useLingui()
  const lines = [
    { id: 'start', name: t`Start`, date: engagement.startDate },
    { id: 'today', name: t`Today`, date: engagement.today },
    ...(engagement.goLive === null ? [] : [{ id: 'go-live', name: t`Go-live`, date: engagement.goLive }]),
    ...(engagement.forecastEnd === null
      ? []
      : [{ id: 'end', name: t`Expected end`, date: engagement.forecastEnd.date }]),
  ]
  return (
    <thead>
      <tr>
        <th scope="col" className={classes.corner}>
          <span className="visually-hidden">{t`Phase, process or task`}</span>
        </th>
        <th scope="col" className={classes.axis}>
          <span className="visually-hidden">{t`Days`}</span>
          <span className={classes.ticks} aria-hidden>
            {scale.ticks.map(({ x, date, isYear }) => (
              <span key={x} className={classes.tick} style={{ left: x }} data-year={isYear}>
                {i18n.date(date, { ...tickFormat(isYear, scale), timeZone: 'UTC' })}
              </span>
            ))}
            {lines.map(({ id, name, date }) => (
              <span key={id} className={classes.line} style={{ left: scale.x(date) }} data-line={id}>
                <span className={classes.lineName}>{name}</span>
              </span>
            ))}
          </span>
        </th>
      </tr>
    </thead>
  )
}

function tickFormat(isYear: boolean, { ticks }: TimeScale): Intl.DateTimeFormatOptions {
  if (isYear) return { year: 'numeric' }
  return ticks.every(({ date }) => date.getUTCDate() === 1) ? { month: 'short' } : { month: 'short', day: 'numeric' }
}
