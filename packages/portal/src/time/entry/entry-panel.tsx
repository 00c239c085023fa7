import type { EngagementView, ReleaseView, TimeEntry, TimeRowView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Skeleton } from '@mantine/core'
import { IconChevronRight, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useEngagement, useRelease } from '../../api/queries.ts'
import { takeFocus } from '../../components/floating/take-focus.ts'
import { useSession } from '../../session/session-context.tsx'
import classes from './entry.module.css'
import { EntryForm } from './entry-form.tsx'
import { EntryPast } from './entry-past.tsx'
import { useEntryNames } from './use-entry-names.ts'

export interface EntryPanelProps {
  readonly engagement: string
  /** What stands behind the number that was opened. */
  readonly entries: readonly TimeRowView[]
  /** What another entry would be about; `null` where none may be entered. */
  readonly blank: TimeEntry | null
  readonly onClose: () => void
}

/** The entries that make up a number, and the form and the history of one of them. */
export function EntryPanel({ engagement: id, ...rest }: EntryPanelProps) {
  const { data: engagement } = useEngagement(id)
  const { data: release } = useRelease(engagement?.release)
  if (engagement === undefined || release === undefined) return <Skeleton height={180} className="after-a-moment" />
  return <LoadedPanel engagement={engagement} release={release} {...rest} />
}

interface LoadedPanelProps extends Omit<EntryPanelProps, 'engagement'> {
  readonly engagement: EngagementView
  readonly release: ReleaseView
}

function LoadedPanel({ engagement, release, entries, blank, onClose }: LoadedPanelProps) {
  const { person: me } = useSession()
  const names = useEntryNames(engagement, release)
  const [only, ...others] = entries
  const first = only === undefined ? 'new' : others.length === 0 ? only.id : null
  const [chosen, setChosen] = useState<string | null>(first)
  const form = { engagement, release, names, onClose }
  const entry = entries.find(({ id }) => id === chosen)
  const mayAll = me.rights.includes('edit-time-of-others')
  if (entry !== undefined) {
    return (
      <>
        <p className={classes.head}>{engagement.customer}</p>
        {mayAll || entry.person === me.id ? (
          // What somebody else has changed meanwhile is what is changed now.
          <EntryForm key={`${entry.id} ${entry.revision}`} entry={entry} {...form} />
        ) : (
          <dl className={classes.facts}>
            <dt>{names.about(entry)}</dt>
            <dd>{[names.time(entry.minutes), names.day(entry.day)].join(' · ')}</dd>
            {entry.text === null ? null : <dd>{entry.text}</dd>}
          </dl>
        )}
        <EntryPast engagement={engagement.id} entry={entry} names={names} />
      </>
    )
  }
  if (chosen === 'new' && blank !== null) {
    return (
      <>
        <p className={classes.head}>{engagement.customer}</p>
        <EntryForm entry={blank} {...form} />
      </>
    )
  }
  return <Choice {...{ entries, names, engagement, onChoose: setChosen }} mayAdd={blank !== null} />
}

interface ChoiceProps extends Pick<LoadedPanelProps, 'entries' | 'engagement'> {
  readonly names: ReturnType<typeof useEntryNames>
  readonly mayAdd: boolean
  readonly onChoose: (entry: string) => void
}

/** What a number is made of, each part as the way to it. */
function Choice({ entries, engagement, names, mayAdd, onChoose }: ChoiceProps) {
  const { t } = useLingui()
  const count = entries.length
  return (
    <>
      <p className={classes.head}>{[engagement.customer, t`${count} entries`].join(' · ')}</p>
      <ul ref={takeFocus} className={classes.choice}>
        {entries.map((entry, at) => (
          <li key={entry.id}>
            <button type="button" onClick={() => onChoose(entry.id)} {...(at === 0 ? { 'data-autofocus': true } : {})}>
              <span>{entry.text ?? names.about(entry)}</span>
              <b>{names.time(entry.minutes)}</b>
              <IconChevronRight size={14} aria-hidden />
            </button>
          </li>
        ))}
        {mayAdd ? (
          <li>
            <button type="button" onClick={() => onChoose('new')}>
              <span>
                <Trans>Log more here</Trans>
              </span>
              <IconPlus size={14} aria-hidden />
            </button>
          </li>
        ) : null}
      </ul>
    </>
  )
}
