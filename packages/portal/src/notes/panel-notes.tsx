import type { EngagementView, TaskView } from '@fairlead/contract'
import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Link, useNavigate } from '@tanstack/react-router'
import { Moment, useNow } from '../components/moment/moment.tsx'
import { PanelSection } from '../engagements/task-panel/panel-section.tsx'
import { useSession } from '../session/session-context.tsx'
import { AudienceMark } from './card/audience-mark.tsx'
import { useNotes } from './list/use-notes.ts'
import { personInNote } from './names/person-in-note.ts'
import classes from './panel-notes.module.css'

const shown = 3

interface PanelNotesProps {
  readonly engagement: EngagementView
  readonly view: TaskView
}

/** The last notes about a task, and the way to write one. */
export function PanelNotes({ engagement, view }: PanelNotesProps) {
  const { t, i18n } = useLingui()
  const { people } = useSession()
  const navigate = useNavigate()
  const { notes = [], total } = useNotes(engagement.id, new URLSearchParams({ task: view.key }).toString())
  const now = useNow(notes)
  const params = { engagement: engagement.id }
  const write = () => void navigate({ to: '/engagements/$engagement/notes', params, search: { write: view.key } })
  return (
    <PanelSection
      title={t`Notes`}
      actions={
        engagement.can.answer ? (
          <Button size="compact-xs" variant="subtle" onClick={write}>
            <Trans>Write a note</Trans>
          </Button>
        ) : null
      }
    >
      <ul className={classes.list}>
        {notes.slice(0, shown).map((note) => (
          <li key={note.note}>
            <Link to="/engagements/$engagement/notes" params={params} search={{ note: note.note }}>
              {note.body === '' ? <Trans>A note without text</Trans> : note.body.slice(0, 140)}
            </Link>
            <span className={classes.about}>
              <AudienceMark audience={note.audience} />
              <span>{personInNote({ i18n, people }, note, note.by)}</span>
              <Moment at={note.at} now={now} />
            </span>
          </li>
        ))}
      </ul>
      {total > shown ? (
        <p className={classes.more}>
          <Plural value={total} one="# note in all" other="# notes in all" />
        </p>
      ) : null}
    </PanelSection>
  )
}
