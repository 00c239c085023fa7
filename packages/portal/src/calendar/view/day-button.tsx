import { Plural } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import classes from './day-button.module.css'

interface DayButtonProps {
  readonly date: string
  /** Whether it is the day that is looked at: Tab leads to it, arrows from it to others. */
  readonly isCurrent: boolean
  readonly isToday: boolean
  /** The day in full, for whoever listens. */
  readonly label: string
  readonly count: number
  readonly onFocus: () => void
  readonly onOpen: () => void
  readonly children: ReactNode
}

/** A day of a grid, which opens with all of its sessions. */
export function DayButton({ date, isCurrent, isToday, label, count, onFocus, onOpen, children }: DayButtonProps) {
  return (
    <button
      type="button"
      className={classes.day}
      data-day={date}
      data-today={isToday}
      aria-current={isToday ? 'date' : undefined}
      tabIndex={isCurrent ? 0 : -1}
      onFocus={() => isCurrent || onFocus()}
      onClick={onOpen}
    >
      <span aria-hidden>{children}</span>
      <span className="visually-hidden">
        {label}, <Plural value={count} _0="no session" one="# session" other="# sessions" />
      </span>
    </button>
  )
}
