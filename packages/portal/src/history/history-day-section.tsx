import type { HistoryEntry } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { PersonAvatar } from '../components/person-avatar/person-avatar.tsx'
import { personTitles } from '../session/person-title.ts'
import { EventWords } from './event-words.tsx'
import type { HistoryDay } from './history-days.ts'
import classes from './history-panel.module.css'
import { useHistoryWords } from './history-words.ts'

interface HistoryDaySectionProps {
  readonly day: HistoryDay
  /** Everything that has been loaded, the newest first. */
  readonly entries: readonly HistoryEntry[]
}

/** What happened on one day: who, what, when. */
export function HistoryDaySection({ day, entries }: HistoryDaySectionProps) {
  const { i18n } = useLingui()
  const first = day.entries[0]
  return (
    <section className={classes.day}>
      <h3 className={classes.date}>
        {first === undefined
          ? day.day
          : i18n.date(first.at, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' })}
      </h3>
      <ol className={classes.entries}>
        {day.entries.map((entry) => (
          <Entry key={entry.seq} entry={entry} entries={entries} />
        ))}
      </ol>
    </section>
  )
}

function Entry({ entry, entries }: { readonly entry: HistoryEntry; readonly entries: readonly HistoryEntry[] }) {
  const { i18n } = useLingui()
  const { people } = useHistoryWords()
  const person = people.get(entry.actor)
  const name = person?.name ?? entry.actor
  return (
    <li className={classes.entry}>
      <PersonAvatar person={{ id: entry.actor, name }} size="medium" />
      <div>
        <p className={classes.who}>
          <b>{name}</b>
          {person === undefined ? null : <span>{i18n._(personTitles[person.kind])}</span>}
          <time dateTime={entry.at} title={i18n.date(entry.at, { dateStyle: 'full', timeStyle: 'medium' })}>
            {i18n.date(entry.at, { timeStyle: 'short' })}
          </time>
        </p>
        <p className={classes.what}>
          <EventWords entry={entry} entries={entries} />
        </p>
      </div>
    </li>
  )
}
