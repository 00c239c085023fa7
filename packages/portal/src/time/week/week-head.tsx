import { Trans, useLingui } from '@lingui/react/macro'
import classes from './week.module.css'

interface WeekHeadProps {
  readonly days: readonly string[]
  readonly today: string
}

/** The days of a week; today stands out. */
export function WeekHead({ days, today }: WeekHeadProps) {
  const { i18n } = useLingui()
  return (
    <thead>
      <tr>
        <th scope="col" className={classes.about}>
          <Trans>Worked on</Trans>
        </th>
        {days.map((day) => (
          <th
            key={day}
            scope="col"
            className={`${classes.number} ${day === today ? classes.today : ''}`}
            {...(day === today ? { 'aria-current': 'date' } : {})}
          >
            {i18n.date(`${day}T12:00:00Z`, { weekday: 'short', day: 'numeric', timeZone: 'UTC' })}
          </th>
        ))}
        <th scope="col" className={classes.number}>
          <Trans>Total</Trans>
        </th>
      </tr>
    </thead>
  )
}
