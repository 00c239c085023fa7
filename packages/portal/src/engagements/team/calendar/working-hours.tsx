import type { CalendarView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import classes from './calendars.module.css'

type Hours = Pick<CalendarView, 'from' | 'to'>

interface WorkingHoursProps {
  readonly hours: Hours
  /** `null` where they cannot be changed. */
  readonly onChange: ((hours: Partial<Hours>) => void) | null
}

/** From when to when a party works on its working days; sessions are suggested within the hours of all. */
export function WorkingHours({ hours, onChange }: WorkingHoursProps) {
  const { t } = useLingui()
  const id = useId()
  const isWrong = !areHours(hours)
  const field = (name: keyof Hours, label: string) => (
    <input
      type="time"
      className={classes.time}
      aria-label={label}
      aria-invalid={isWrong}
      aria-describedby={isWrong ? `${id}-error` : undefined}
      value={hours[name]}
      onChange={({ currentTarget: { value } }) => onChange?.({ [name]: value.slice(0, 5) })}
    />
  )
  return (
    <fieldset className={classes.row} disabled={onChange === null}>
      <legend className={classes.label}>
        <Trans>Working hours</Trans>
      </legend>
      <span className={classes.hours}>
        {field('from', t`Work begins at`)}
        <span aria-hidden>–</span>
        {field('to', t`Work ends at`)}
      </span>
      {isWrong ? (
        <p id={`${id}-error`} role="alert" className={classes.error}>
          <Trans>Work has to end later than it begins.</Trans>
        </p>
      ) : null}
    </fieldset>
  )
}

/** Whether a day of work has a length. */
export function areHours({ from, to }: Hours): boolean {
  return from !== '' && to !== '' && from < to
}
