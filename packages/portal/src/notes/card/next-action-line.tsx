import type { NoteView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconArrowRight, IconCheck } from '@tabler/icons-react'
import { useLaterCommand } from '../../api/use-engagement-command.ts'
import { Moment } from '../../components/moment/moment.tsx'
import { useSession } from '../../session/session-context.tsx'
import { noteCommandWords } from '../names/note-command-words.ts'
import { personInNote } from '../names/person-in-note.ts'
import classes from './note-card.module.css'

interface NextActionLineProps {
  readonly note: NoteView
  readonly action: NonNullable<NoteView['nextAction']>
  readonly canChange: boolean
  readonly now: number
}

/** What comes next because of a note: whose, by when, and whether it is done. */
export function NextActionLine({ note, action, canChange, now }: NextActionLineProps) {
  const { i18n } = useLingui()
  const { people } = useSession()
  const { mutate, isPending } = useLaterCommand(note.engagement, { words: noteCommandWords })
  const { text, owner, date, done } = action
  return (
    <div className={classes.next} data-done={done !== null} data-late={note.isOverdue}>
      {done === null ? <IconArrowRight size={15} aria-hidden /> : <IconCheck size={15} aria-hidden />}
      <span className={classes.nextText}>
        <span className="visually-hidden">
          <Trans>Next action:</Trans>{' '}
        </span>
        {text}
      </span>
      <span className={classes.nextFacts}>
        {owner === null ? null : <span>{personInNote({ i18n, people }, note, owner)}</span>}
        {date === null ? null : <span>{i18n.date(`${date}T12:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' })}</span>}
        {note.isOverdue ? (
          <b>
            <Trans>Overdue</Trans>
          </b>
        ) : null}
        {done === null ? null : (
          <span>
            <Trans>Done</Trans> <Moment at={done.at} now={now} />
          </span>
        )}
      </span>
      {canChange && done === null ? (
        <Button
          size="compact-xs"
          variant="default"
          loading={isPending}
          onClick={() => mutate({ type: 'CompleteNextAction', note: note.note, expectedRevision: note.revision })}
        >
          <Trans>Mark as done</Trans>
        </Button>
      ) : null}
    </div>
  )
}
