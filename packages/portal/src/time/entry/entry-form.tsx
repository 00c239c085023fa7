import type { EngagementView, ReleaseView, TimeEntry, TimeRowView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { takeFocus } from '../../components/floating/take-focus.ts'
import { mayWorkOn } from '../../process/may-work-on.ts'
import { useSendTime } from '../week/use-send-time.ts'
import classes from './entry.module.css'
import { aboutValue, draftMeaning, draftOf } from './entry-draft.ts'
import { EntryFields } from './entry-fields.tsx'
import type { EntryNames } from './use-entry-names.ts'

interface EntryFormProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  /** What it changes; without an id it is entered. */
  readonly entry: TimeRowView | TimeEntry
  readonly names: EntryNames
  readonly onClose: () => void
}

/** Changes an entry or enters one. It closes when that is done; what is refused is said, and the form stays. */
export function EntryForm({ engagement, release, entry, names, onClose }: EntryFormProps) {
  const { t } = useLingui()
  const send = useSendTime()
  const [draft, setDraft] = useState(() => draftOf(entry))
  const [isTried, setTried] = useState(false)
  const [isSending, setSending] = useState(false)
  const meaning = draftMeaning(draft, entry)
  const submit = async (command: Parameters<typeof send>[1]) => {
    setSending(true)
    const isDone = await send(engagement.id, command)
    setSending(false)
    if (isDone) onClose()
  }
  const save = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (meaning.kind === 'same') onClose()
    else if (meaning.kind === 'command') void submit(meaning.command)
  }
  return (
    <form ref={takeFocus} onSubmit={save} className={classes.form} noValidate>
      <EntryFields
        draft={draft}
        wrong={isTried && meaning.kind === 'wrong' ? meaning.field : null}
        choices={aboutChoices({ engagement, release, entry, names, title: [t`Services`, t`Tasks`] })}
        onChange={(part) => setDraft((before) => ({ ...before, ...part }))}
      />
      <div className={classes.buttons}>
        {'id' in entry ? (
          <Button
            variant="subtle"
            color="red"
            size="xs"
            disabled={isSending}
            onClick={() => void submit({ type: 'RemoveTime', entry: entry.id, expectedRevision: entry.revision })}
          >
            <Trans>Remove</Trans>
          </Button>
        ) : null}
        <Button type="submit" size="xs" loading={isSending} className={classes.save}>
          {'id' in entry ? t`Save` : t`Log`}
        </Button>
      </div>
    </form>
  )
}

interface Choices extends Pick<EntryFormProps, 'engagement' | 'release' | 'entry' | 'names'> {
  readonly title: readonly [services: string, tasks: string]
}

/** What time can be logged on here: the engagement, its services, and the tasks that are theirs who asks. */
function aboutChoices({ engagement, release, entry, names, title: [services, tasks] }: Choices) {
  const item = (about: Pick<TimeEntry, 'task' | 'service'>) => ({ value: aboutValue(about), label: names.about(about) })
  const inScope = new Set(engagement.scope.map(({ service }) => service))
  const isCovered = ({ id, always }: ReleaseView['services'][number]) => always || inScope.has(id)
  const own = engagement.tasks.filter(
    ({ key, verdict }) => key !== entry.task && mayWorkOn(engagement.can, key) && verdict !== 'does-not',
  )
  return [
    item({ task: null, service: null }),
    {
      group: services,
      // What the engagement covers comes first; also for the rest something may have been done.
      items: [...release.services.filter(isCovered), ...release.services.filter((one) => !isCovered(one))].map(
        ({ id }) => item({ task: null, service: id }),
      ),
    },
    {
      group: tasks,
      items: [
        ...(entry.task === null ? [] : [item(entry)]),
        ...own.map(({ key }) => item({ task: key, service: null })),
      ],
    },
  ]
}
