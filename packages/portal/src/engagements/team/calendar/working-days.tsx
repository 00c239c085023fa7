import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import classes from './calendars.module.css'

interface WorkingDaysProps {
  /** Monday is 1, Sunday 7. */
  readonly days: readonly number[]
  /** `null` where they cannot be changed. */
  readonly onChange: ((days: readonly number[]) => void) | null
}

const week = [1, 2, 3, 4, 5, 6, 7] as const

/** On which days of the week a party works. */
export function WorkingDays({ days, onChange }: WorkingDaysProps) {
  const { i18n } = useLingui()
  const id = useId()
  const isNone = days.length === 0
  const name = (day: number, weekday: 'short' | 'long') =>
    // The first of January 2024 is a Monday.
    i18n.date(new Date(Date.UTC(2024, 0, day)), { weekday, timeZone: 'UTC' })
  return (
    <fieldset
      className={classes.row}
      aria-describedby={isNone ? `${id}-error` : undefined}
      disabled={onChange === null}
    >
      <legend className={classes.label}>
        <Trans>Working days</Trans>
      </legend>
      <span className={classes.week}>
        {week.map((day) => (
          <label key={day} className={classes.day} title={name(day, 'long')}>
            <input
              type="checkbox"
              className="visually-hidden"
              aria-label={name(day, 'long')}
              checked={days.includes(day)}
              onChange={({ currentTarget: { checked } }) =>
                onChange?.(checked ? [...days, day] : days.filter((other) => other !== day))
              }
            />
            {name(day, 'short')}
          </label>
        ))}
      </span>
      {isNone ? (
        <p id={`${id}-error`} role="alert" className={classes.error}>
          <Trans>At least one day has to be a working day.</Trans>
        </p>
      ) : null}
    </fieldset>
  )
}
