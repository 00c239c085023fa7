import type { EngagementView, TimeRowView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useLaterCommand } from '../api/use-engagement-command.ts'
import { useSession } from '../session/session-context.tsx'
import classes from './entry-list.module.css'
import { timeCommandWords } from './time-command-words.ts'
import { durationWords } from './words/duration-words.ts'

interface EntryListProps {
  readonly engagement: Pick<EngagementView, 'id'>
  readonly entries: readonly TimeRowView[]
  /** What an entry is about, beside its day; only the day where all are about the same. */
  readonly about: 'day' | ((entry: TimeRowView) => string)
}

/** Entries of time, a line each; who may change one can remove it. */
export function EntryList({ engagement, entries, about }: EntryListProps) {
  const { t, i18n } = useLingui()
  const { person: me, people } = useSession()
  const { mutate } = useLaterCommand(engagement.id, { words: timeCommandWords })
  const mayAll = me.rights.includes('edit-time-of-others')
  return (
    <ul className={classes.list}>
      {entries.map((entry) => {
        const { id, person, day, minutes, text, revision } = entry
        const time = durationWords(i18n, minutes)
        const on = i18n.date(`${day}T12:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' })
        const who = people.find((one) => one.id === person)?.name ?? person
        const what = about === 'day' ? [] : [about(entry)]
        return (
          <li key={id} className={classes.entry}>
            <span className={classes.text}>
              {[...what, ...(text === null ? [] : [text])].join(' · ')}
              <span className={classes.quiet}>{[on, who].join(' · ')}</span>
            </span>
            <span className={classes.time}>{time}</span>
            {mayAll || person === me.id ? (
              <ActionIcon
                variant="subtle"
                size="sm"
                aria-label={t`Remove ${time}, ${on}`}
                onClick={() => mutate({ type: 'RemoveTime', entry: id, expectedRevision: revision })}
              >
                <IconX size={14} aria-hidden />
              </ActionIcon>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
