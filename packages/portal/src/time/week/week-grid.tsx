import type { PlacedTimeView, TimeEntry, TimeWeekView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { OnDemand } from '../../components/floating/on-demand.tsx'
import { entryPart } from '../entry/entry-part.ts'
import { useOpenedEntry } from '../entry/use-opened-entry.ts'
import { cellChange } from './cell-change.ts'
import { cellText } from './cell-text.ts'
import { aboutNames, RowAbout } from './row-about.tsx'
import { useSendTime } from './use-send-time.ts'
import classes from './week.module.css'
import { WeekCell } from './week-cell.tsx'
import { WeekHead } from './week-head.tsx'
import { sumOf, type WeekRow, weekRows } from './week-rows.ts'

interface WeekGridProps {
  readonly week: TimeWeekView
  readonly today: string
}

/** A cell that is open: its row and the place of its day. */
interface Place {
  readonly row: string
  readonly at: number
}

/** A week as a table that is filled in like a sheet: things down, days across, with their sums. */
export function WeekGrid({ week, today }: WeekGridProps) {
  const { t, i18n } = useLingui()
  const send = useSendTime()
  const { opened, open, close } = useOpenedEntry<Place>()
  const [problem, setProblem] = useState<string | null>(null)
  const rows = weekRows(week.entries, week.days)
  const dayOf = (at: number) => week.days[at] ?? today
  const fullDay = (at: number) => i18n.date(`${dayOf(at)}T12:00:00Z`, { dateStyle: 'full', timeZone: 'UTC' })
  const nameOf = ({ about }: WeekRow) => aboutNames(about, i18n.locale)[0] ?? t`the engagement`
  const commit = (row: WeekRow, at: number, typed: string): boolean => {
    const change = cellChange(typed, { row, at, day: dayOf(at) })
    if (change.kind === 'unclear') setProblem(t`“${typed}” is no length of time. Write 45m, 1:30 or 1.5h.`)
    if (change.kind === 'several') setProblem(t`Several entries stand here. Press Enter to open them.`)
    if (change.kind === 'command') void send(row.about.engagement, change.command)
    return change.kind === 'none' || change.kind === 'command'
  }
  const paste = (from: number, at: number, texts: readonly (readonly string[])[]) => {
    for (const [down, line] of texts.entries()) {
      const row = rows[from + down]
      if (row === undefined) return
      for (const [across, text] of line.entries()) if (at + across < week.days.length) commit(row, at + across, text)
    }
  }
  return (
    <>
      <div className={classes.scroll}>
        <table className={classes.grid}>
          <WeekHead days={week.days} today={today} />
          <tbody>
            {rows.map((row, from) => (
              <tr key={row.id}>
                <th scope="row" className={classes.about}>
                  <RowAbout about={row.about} />
                </th>
                {row.days.map((entries, at) => (
                  <WeekCell
                    key={dayOf(at)}
                    label={[row.about.customer, nameOf(row), fullDay(at)].join(', ')}
                    minutes={sumOf(entries)}
                    count={entries.length}
                    isReadOnly={!week.mayChange || dayOf(at) > today}
                    onCommit={(typed) => commit(row, at, typed)}
                    onLeave={() => setProblem(null)}
                    onPaste={(texts) => paste(from, at, texts)}
                    onOpen={(cell) => open({ row: row.id, at }, cell)}
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
                <td key={day} className={`${classes.number} ${day === today ? classes.today : ''}`}>
                  {cellText(sumOf(week.entries.filter((entry) => entry.day === day)))}
                </td>
              ))}
              <td className={`${classes.number} ${classes.total}`}>{cellText(sumOf(week.entries))}</td>
            </tr>
          </tfoot>
        </table>
      </div>
      <p className={classes.problem} role="alert">
        {problem}
      </p>
      {opened === null ? null : (
        <OpenedCell
          anchor={opened.anchor}
          row={rows.find(({ id }) => id === opened.of.row)}
          at={opened.of.at}
          day={dayOf(opened.of.at)}
          mayAdd={week.mayChange && dayOf(opened.of.at) <= today}
          onClose={close}
        />
      )}
    </>
  )
}

interface OpenedCellProps {
  readonly anchor: HTMLElement
  readonly row: WeekRow | undefined
  readonly at: number
  readonly day: string
  readonly mayAdd: boolean
  readonly onClose: () => void
}

/** What stands in a cell, and the form of what is added to it. */
function OpenedCell({ anchor, row, at, day, mayAdd, onClose }: OpenedCellProps) {
  if (row === undefined) return null
  const blank = mayAdd ? anotherOf(row.about, day) : null
  const props = { anchor, engagement: row.about.engagement, entries: row.days[at] ?? [], blank, onClose }
  return <OnDemand part={entryPart} props={props} />
}

function anotherOf({ person, task, service }: PlacedTimeView, day: string): TimeEntry {
  return { person, day, minutes: 0, task, service, text: null }
}
