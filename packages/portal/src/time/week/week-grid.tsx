import type { TimeWeekView } from '@fairlead/contract'
import { localize } from '@fairlead/playbook'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { cellChange } from './cell-change.ts'
import { cellText } from './cell-text.ts'
import { useSendTime } from './use-send-time.ts'
import classes from './week.module.css'
import { WeekCell } from './week-cell.tsx'
import { sumOf, type WeekRow, weekRows } from './week-rows.ts'

interface WeekGridProps {
  readonly week: TimeWeekView
  readonly today: string
}

/** A week as a table that is filled in like a sheet: things down, days across, with their sums. */
export function WeekGrid({ week, today }: WeekGridProps) {
  const { t, i18n } = useLingui()
  const send = useSendTime()
  const scroll = useRef<HTMLDivElement>(null)
  // Where the days do not fit, today comes first.
  useEffect(() => {
    const found = scroll.current?.querySelector('[data-today]')
    found?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [])
  const rows = weekRows(week.entries, week.days)
  const dayName = (day: string, options: Intl.DateTimeFormatOptions) =>
    i18n.date(`${day}T12:00:00Z`, { ...options, timeZone: 'UTC' })
  const commit = (row: WeekRow, at: number, typed: string): string | null => {
    const change = cellChange(typed, { row, at, day: week.days[at] ?? '' })
    if (change.kind === 'unclear') return t`This is no length of time, such as 45m or 1:30`
    if (change.kind === 'several') return t`Several entries stand here: change them in the engagement`
    if (change.kind === 'command') void send(row.about.engagement, change.command)
    return null
  }
  const paste = (from: number, at: number, texts: readonly (readonly string[])[]) => {
    for (const [down, line] of texts.entries()) {
      const row = rows[from + down]
      if (row === undefined) return
      for (const [across, text] of line.entries()) if (at + across < week.days.length) commit(row, at + across, text)
    }
  }
  return (
    <div className={classes.scroll} ref={scroll}>
      <table className={classes.grid}>
        <thead>
          <tr>
            <th scope="col" className={classes.about}>
              <Trans>Worked on</Trans>
            </th>
            {week.days.map((day) => (
              <th
                key={day}
                scope="col"
                className={`${classes.number} ${day === today ? classes.today : ''}`}
                data-today={day === today || undefined}
              >
                {dayName(day, { weekday: 'short', day: 'numeric' })}
              </th>
            ))}
            <th scope="col" className={classes.number}>
              <Trans>Total</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, from) => (
            <tr key={row.id}>
              <th scope="row" className={classes.about}>
                <About row={row} />
              </th>
              {row.days.map((entries, at) => (
                <WeekCell
                  key={week.days[at]}
                  label={[
                    row.about.customer,
                    nameOf(row, i18n.locale) ?? t`the engagement`,
                    dayName(week.days[at] ?? today, { dateStyle: 'full' }),
                  ].join(', ')}
                  minutes={sumOf(entries)}
                  count={entries.length}
                  isReadOnly={!week.mayChange || (week.days[at] ?? '') > today}
                  onCommit={(typed) => commit(row, at, typed)}
                  onPaste={(texts) => paste(from, at, texts)}
                />
              ))}
              <td className={`${classes.number} ${classes.total}`}>{cellText(sumOf(row.days.flat()))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={classes.about}>
              <Trans>Total</Trans>
            </th>
            {week.days.map((day) => (
              <td key={day} className={classes.number}>
                {cellText(sumOf(week.entries.filter((entry) => entry.day === day)))}
              </td>
            ))}
            <td className={`${classes.number} ${classes.total}`}>{cellText(sumOf(week.entries))}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  )
}

/** What a row is about: the task or the service, and below it whose engagement that is. */
function About({ row }: { readonly row: WeekRow }) {
  const { t, i18n } = useLingui()
  const { engagement, customer, task, service, serviceName } = row.about
  // The service is said where the name is that of a task.
  const forService =
    task === null || serviceName === null ? null : (localize(serviceName, i18n.locale, 'en') ?? service)
  const number = task === null || task.startsWith('+') ? '' : task.replace(/@.*$/, '')
  const name = [number, nameOf(row, i18n.locale) ?? t`the engagement`].filter(Boolean).join(' ')
  return (
    <>
      <span className={classes.what}>{name}</span>
      <Link to="/engagements/$engagement/time" params={{ engagement }} className={classes.quiet}>
        {[customer, forService].filter((part) => part !== null).join(' · ')}
      </Link>
    </>
  )
}

function nameOf({ about }: WeekRow, locale: string): string | null {
  const name = about.task === null ? about.serviceName : about.taskName
  return name === null ? null : (localize(name, locale, 'en') ?? name.und ?? about.task)
}
