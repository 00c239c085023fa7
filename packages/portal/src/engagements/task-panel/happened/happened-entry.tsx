import type { HistoryEntry } from '@fairlead/contract'
import { Moment, useNow } from '../../../components/moment/moment.tsx'
import { PersonAvatar } from '../../../components/person-avatar/person-avatar.tsx'
import { EventWords } from '../../../history/event-words.tsx'
import { useProcessSurface } from '../../../process/process-surface.ts'
import panel from '../task-panel.module.css'
import classes from './happened.module.css'

/** One thing that happened to the work: who did it, when, and what. */
export function HappenedEntry({ entry }: { readonly entry: HistoryEntry }) {
  const { nameOf } = useProcessSurface()
  const now = useNow(entry.at)
  const person = { id: entry.actor, name: nameOf(entry.actor) }
  return (
    <li className={classes.entry}>
      <PersonAvatar person={person} />
      <div className={classes.told}>
        <span className={classes.who}>
          <b>{person.name}</b>{' '}
          <span className={panel.quiet}>
            <Moment at={entry.at} now={now} />
          </span>
        </span>
        <EventWords entry={entry} />
      </div>
    </li>
  )
}
