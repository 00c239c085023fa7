import type { PlacedTimeView, TimeWeekView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { EntryList } from '../entry/entry-list.tsx'
import { cellText } from '../week/cell-text.ts'
import { aboutNames } from '../week/row-about.tsx'
import { sumOf } from '../week/week-rows.ts'
import { durationWords } from '../words/duration-words.ts'
import classes from './day-list.module.css'

interface DayListProps {
  readonly week: TimeWeekView
  /** The day that is looked at. */
  readonly day: string
  readonly today: string
}

/** A week for a narrow window: its days with their sums side by side, and below them the entries of one. */
export function DayList({ week, day, today }: DayListProps) {
  const { t, i18n } = useLingui()
  const ofDay = (one: string) => week.entries.filter((entry) => entry.day === one)
  const entries = ofDay(day)
  const said = (entry: PlacedTimeView) => {
    const [what, forService] = aboutNames(entry, i18n.locale)
    const rest = [entry.customer, forService, entry.text].filter((part) => part !== null)
    return [what ?? t`The engagement`, rest] as const
  }
  return (
    <section>
      <nav aria-label={t`Days`} className={classes.days}>
        {week.days.map((one) => (
          <Link
            key={one}
            to="/time"
            // The router types the parameters of each page; this one is read by the page itself.
            search={{ week: one } as never}
            replace
            resetScroll={false}
            className={classes.day}
            data-today={one === today}
            aria-current={one === day ? 'date' : undefined}
          >
            <span>{i18n.date(`${one}T12:00:00Z`, { weekday: 'short', timeZone: 'UTC' })}</span>
            <b>{Number(one.slice(8))}</b>
            <span className={classes.sum}>{cellText(sumOf(ofDay(one))) || '–'}</span>
          </Link>
        ))}
      </nav>
      <h2 className={classes.head}>
        <span>
          {i18n.date(`${day}T12:00:00Z`, { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' })}
        </span>
        {entries.length === 0 ? null : <span>{durationWords(i18n, sumOf(entries))}</span>}
      </h2>
      {entries.length === 0 ? (
        <p className={classes.none}>
          <Trans>Nothing is logged on this day.</Trans>
        </p>
      ) : (
        <EntryList entries={entries} engagementOf={({ engagement }) => engagement} said={said} />
      )}
      {week.entries.length === 0 ? null : (
        <p className={classes.whole}>
          <span>
            <Trans>The whole week</Trans>
          </span>
          <span>{durationWords(i18n, sumOf(week.entries))}</span>
        </p>
      )}
    </section>
  )
}
