import type { FactRecordView, PersonView, ReleaseView, TaskView } from '@fairlead/contract'
import type { FactDefinition } from '@fairlead/playbook'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Moment } from '../../../components/moment/moment.tsx'
import { valueWords } from '../../../process/words/fact-words.ts'
import type { Words } from '../../../process/words/words.ts'
import { factPointer } from '../../form/check-draft.ts'
import classes from './fact-row.module.css'
import { WaitingTasks } from './waiting-list.tsx'

interface FactRowProps {
  readonly fact: FactDefinition
  readonly record: FactRecordView | undefined
  /** The tasks that wait for it. */
  readonly waiting: readonly TaskView[]
  readonly words: Words
  readonly release: ReleaseView
  readonly people: readonly PersonView[]
  readonly now: number
  readonly openTask: (key: string) => void
  /** `null` where it cannot be edited. */
  readonly onEdit: ((field: string) => void) | null
}

/** One fact: its value and who entered it when and from where, or what waits for it. */
export function FactRow({ fact, record, waiting, words, release, people, now, openTask, onEdit }: FactRowProps) {
  const { t } = useLingui()
  const name = words.say(fact.label, fact.id)
  return (
    <div className={classes.fact}>
      <dt>
        {name}
        {fact.help === null ? null : <small>{words.say(fact.help, '')}</small>}
      </dt>
      {record === undefined ? (
        <dd className={classes.unknown}>
          <span className={classes.mark}>
            <Trans>Not known yet</Trans>
          </span>
          {onEdit === null ? null : (
            <Button
              size="compact-xs"
              variant="default"
              aria-label={t`Enter “${name}”`}
              onClick={() => onEdit(factPointer(fact.id))}
            >
              <Trans>Enter</Trans>
            </Button>
          )}
          <WaitingTasks tasks={waiting} release={release} openTask={openTask} />
        </dd>
      ) : (
        <dd>
          <span className={classes.value}>{valueWords(words, fact.id, record.value)}</span>
          <Provenance record={record} people={people} now={now} />
        </dd>
      )}
    </div>
  )
}

function Provenance({
  record: { source, by, at },
  people,
  now,
}: Required<Pick<FactRowProps, 'people' | 'now'>> & { readonly record: FactRecordView }) {
  const person = people.find(({ id }) => id === by)?.name ?? by
  return (
    <small className={classes.provenance}>
      {source === null ? null : <span className={classes.source}>{source}</span>}
      <span>
        <Trans>
          Entered by {person} <Moment at={at} now={now} />
        </Trans>
      </span>
    </small>
  )
}
