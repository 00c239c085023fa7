import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { IconX } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { Day } from '../../../components/moment/moment.tsx'
import { AddHolidays } from './add-holidays.tsx'
import classes from './calendars.module.css'
import { type DayRange, dayRanges, daysOf } from './day-ranges.ts'

interface HolidaysProps {
  readonly days: readonly string[]
  readonly today: string
  /** `null` where they cannot be changed. */
  readonly onChange: ((days: readonly string[]) => void) | null
}

/** On which days a party does not work, those that follow each other as one; what is over is folded away. */
export function Holidays({ days, today, onChange }: HolidaysProps) {
  const { t } = useLingui()
  const [isPastShown, setPastShown] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const ranges = dayRanges(days)
  const past = ranges.filter(({ to }) => to < today)
  const { length: over } = past
  const shown = isPastShown ? ranges : ranges.filter(({ to }) => to >= today)

  function remove(range: DayRange): void {
    const gone = new Set(daysOf(range))
    // The button that has the focus goes with the days.
    box.current?.focus({ preventScroll: true })
    onChange?.(days.filter((day) => !gone.has(day)))
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: its name stands beside it like those of the other rows
    <div ref={box} role="group" aria-label={t`Days off`} tabIndex={-1} className={classes.row}>
      <span className={classes.label}>
        <Trans>Days off</Trans>
      </span>
      <div className={classes.holidays}>
        {days.length === 0 ? (
          <span className={classes.none}>
            <Trans>None yet</Trans>
          </span>
        ) : (
          <ul>
            {shown.map((range) => (
              <HolidayRange key={range.from} range={range} onRemove={onChange === null ? null : () => remove(range)} />
            ))}
          </ul>
        )}
        {over === 0 ? null : (
          <button type="button" className={classes.quiet} onClick={() => setPastShown(!isPastShown)}>
            {isPastShown ? (
              <Trans>Hide what is over</Trans>
            ) : (
              <Plural value={over} one="Show # that is over" other="Show # that are over" />
            )}
          </button>
        )}
        {onChange === null ? null : <AddHolidays days={days} onAdd={(more) => onChange([...days, ...more])} />}
      </div>
    </div>
  )
}

interface HolidayRangeProps {
  readonly range: DayRange
  readonly onRemove: (() => void) | null
}

function HolidayRange({ range, onRemove }: HolidayRangeProps) {
  const { t, i18n } = useLingui()
  const { from, to } = range
  const [first, last] = [from, to].map((day) => i18n.date(`${day}T12:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' }))
  const { length: count } = daysOf(range)
  return (
    <li className={classes.holiday}>
      <span>
        <Day date={from} />
        {from === to ? null : (
          <>
            {' – '}
            <Day date={to} />{' '}
            <small>
              <Plural value={count} one="# day" other="# days" />
            </small>
          </>
        )}
      </span>
      {onRemove === null ? null : (
        <button
          type="button"
          className={classes.sign}
          aria-label={from === to ? t`Remove ${first}` : t`Remove ${first} to ${last}`}
          onClick={onRemove}
        >
          <IconX size={13} aria-hidden />
        </button>
      )}
    </li>
  )
}
