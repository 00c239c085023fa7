import type { TaskView } from '@fairlead/contract'
import { Plural, Trans } from '@lingui/react/macro'
import { IconCheck } from '@tabler/icons-react'
import { shortDay } from '../../../components/date-with-why/short-day.ts'
import { useProcessSurface } from '../../../process/process-surface.ts'
import { movedWords } from '../../../process/words/date-words.ts'
import classes from './task-cells.module.css'

interface ExpectedDayProps {
  readonly view: TaskView
}

/** When a task was done or is expected to be, and by how much its day has moved from the plan. */
export function ExpectedDay({ view: { dates } }: ExpectedDayProps) {
  const { words, today } = useProcessSurface()
  const { completedOn, forecast, moved } = dates
  const day = completedOn ?? forecast
  if (day === null) return null
  return (
    <span className={classes.expected}>
      {completedOn === null ? null : (
        <>
          <IconCheck size={13} stroke={2} aria-hidden />
          <span className="visually-hidden">
            <Trans>Done:</Trans>
          </span>
        </>
      )}
      <time dateTime={day}>{shortDay(words.i18n, day, today)}</time>
      {moved === null || moved.days === 0 ? null : <Moved days={moved.days} title={movedWords(words, moved)} />}
    </span>
  )
}

function Moved({ days, title }: { readonly days: number; readonly title: string }) {
  const count = Math.abs(days)
  return (
    <span className={classes.moved} data-way={days > 0 ? 'later' : 'earlier'} title={title}>
      {days > 0 ? (
        <Plural value={count} one="# day later" other="# days later" />
      ) : (
        <Plural value={count} one="# day earlier" other="# days earlier" />
      )}
    </span>
  )
}
