import type { TimeRowView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { OnDemand } from '../../components/floating/on-demand.tsx'
import { useSession } from '../../session/session-context.tsx'
import { durationWords } from '../words/duration-words.ts'
import classes from './entry-list.module.css'
import { entryPart } from './entry-part.ts'
import { useOpenedEntry } from './use-opened-entry.ts'

interface EntryListProps<Row extends TimeRowView> {
  readonly entries: readonly Row[]
  readonly engagementOf: (entry: Row) => string
  /** What is said of an entry: first what stands out, and below it the rest. */
  readonly said: (entry: Row) => readonly [first: string, rest: readonly string[]]
  /** Stands there as long as an entry is open. */
  readonly whileOpen?: ReactNode
}

/** Entries of time, a line each; a line opens the form of its entry and what happened to it. */
export function EntryList<Row extends TimeRowView>(props: EntryListProps<Row>) {
  const { entries, engagementOf, said, whileOpen = null } = props
  const { i18n } = useLingui()
  const { opened, open, close } = useOpenedEntry<string>()
  const keyOf = (one: Row) => `${engagementOf(one)} ${one.id}`
  const entry = opened === null ? undefined : entries.find((one) => keyOf(one) === opened.of)
  return (
    <>
      <ul className={classes.list}>
        {entries.map((one) => {
          const [first, rest] = said(one)
          return (
            <li key={keyOf(one)}>
              <button
                type="button"
                className={classes.entry}
                aria-haspopup="dialog"
                onClick={({ currentTarget }) => open(keyOf(one), currentTarget)}
              >
                <span className={classes.text}>
                  {first}
                  <span className={classes.quiet}>{rest.join(' · ')}</span>
                </span>
                <span className={classes.time}>{durationWords(i18n, one.minutes)}</span>
              </button>
            </li>
          )
        })}
      </ul>
      {opened === null || entry === undefined ? null : (
        <>
          {whileOpen}
          <OnDemand
            part={entryPart}
            props={{
              anchor: opened.anchor,
              engagement: engagementOf(entry),
              entries: [entry],
              blank: null,
              onClose: close,
            }}
          />
        </>
      )}
    </>
  )
}

/** On which day, and whose where that is somebody else's. */
export function useDayAndPerson(): (entry: TimeRowView) => readonly string[] {
  const { i18n } = useLingui()
  const { people, person: me } = useSession()
  return ({ day, person }) => [
    i18n.date(`${day}T12:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' }),
    ...(person === me.id ? [] : [people.find(({ id }) => id === person)?.name ?? person]),
  ]
}
