import type { NoteView, ReleaseView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { Moment } from '../../components/moment/moment.tsx'
import { PersonName } from '../../components/person-avatar/person-name.tsx'
import { Minutes } from '../../engagements/workshop/outcome/minutes.tsx'
import { indexRelease } from '../../process/release-index.ts'
import { taskLabel } from '../../process/words/task-label.ts'
import { wordsOf } from '../../process/words/words.ts'
import { useSession } from '../../session/session-context.tsx'
import { personInNote } from '../names/person-in-note.ts'
import { AudienceMark } from './audience-mark.tsx'
import { fieldWords } from './field-words.ts'
import { NextActionLine } from './next-action-line.tsx'
import { NoteActions } from './note-actions.tsx'
import classes from './note-card.module.css'

interface NoteCardProps {
  readonly note: NoteView
  /** As far as it is there: until then types and fields are called by their ids. */
  readonly release: ReleaseView | undefined
  readonly now: number
  /** Says for which customer it is, where notes of several are listed. */
  readonly showsCustomer: boolean
  /** Whether whoever looks may change it. */
  readonly canChange: boolean
  /** Whether the address names it. */
  readonly isSought: boolean
}

/** A note with all that became of it. */
export function NoteCard({ note, release, now, showsCustomer, canChange, isSought }: NoteCardProps) {
  const { i18n } = useLingui()
  const { people } = useSession()
  const words = wordsOf(i18n, release ?? { facts: [], languages: [] })
  const type = release?.notes.find(({ id }) => id === note.type)
  const { customer } = note
  const nameOf = (id: string) => personInNote({ i18n, people }, note, id)
  return (
    <article
      id={`${note.engagement}-${note.note}`}
      className={classes.note}
      data-audience={note.audience}
      data-sought={isSought}
      aria-label={words.say(type?.name ?? {}, note.type ?? note.note)}
    >
      <header className={classes.head}>
        <AudienceMark audience={note.audience} />
        {note.type === null ? null : <h2 className={classes.type}>{words.say(type?.name ?? {}, note.type)}</h2>}
        {note.escalated ? (
          <span className={classes.escalated}>
            <IconAlertTriangle size={14} aria-hidden />
            <Trans>Escalated</Trans>
          </span>
        ) : null}
        <span className={classes.by}>
          <PersonName person={{ id: note.by, name: nameOf(note.by) }} />
          <Moment at={note.at} now={now} />
        </span>
        {canChange ? <NoteActions note={note} /> : null}
      </header>
      {showsCustomer ? (
        <Link
          className={classes.customer}
          to="/engagements/$engagement/notes"
          params={{ engagement: note.engagement }}
          search={{ note: note.note }}
        >
          {customer}
        </Link>
      ) : null}
      {note.redacted === null ? <Said note={note} release={release} /> : <Redacted note={note} now={now} />}
      <About note={note} release={release} />
      {note.nextAction === null ? null : (
        <NextActionLine note={note} action={note.nextAction} canChange={canChange} now={now} />
      )}
      {note.redacted !== null
        ? null
        : note.amendments.map((amendment) => (
            <section key={`${amendment.at} ${amendment.body}`} className={classes.amendment}>
              <p className={classes.amended}>
                <Trans>Added by</Trans> {nameOf(amendment.by)} · <Moment at={amendment.at} now={now} />
              </p>
              <Minutes text={amendment.body} top={3} />
            </section>
          ))}
    </article>
  )
}

type Of = Pick<NoteCardProps, 'note' | 'release'>

/** What it says: its fields, then its text. */
function Said({ note, release }: Of) {
  const { i18n } = useLingui()
  const words = wordsOf(i18n, release ?? { facts: [], languages: [] })
  const asked = release?.notes.find(({ id }) => id === note.type)?.fields ?? []
  const given = asked.flatMap((field) => {
    const value = note.fields[field.definition.id]
    return value === undefined || value === '' ? [] : [{ field, value }]
  })
  return (
    <>
      {given.length === 0 ? null : (
        <dl className={classes.fields}>
          {given.map(({ field, value }) => (
            <div key={field.definition.id} data-wide={field.definition.type === 'text'}>
              <dt>{words.say(field.definition.label, field.definition.id)}</dt>
              <dd>{fieldWords({ i18n, say: words.say }, field, value)}</dd>
            </div>
          ))}
        </dl>
      )}
      {note.body === '' ? null : <Minutes text={note.body} top={3} />}
    </>
  )
}

function Redacted({ note, now }: { readonly note: NoteView; readonly now: number }) {
  const { people } = useSession()
  if (note.redacted === null) return null
  const { by, at, reason } = note.redacted
  const person = people.find(({ id }) => id === by)?.name ?? by
  return (
    <p className={classes.redacted}>
      <Trans>{person} took the words of this note away:</Trans> {reason} (<Moment at={at} now={now} />)
    </p>
  )
}

/** The tasks and services that it is about. */
function About({ note, release }: Of) {
  const { i18n } = useLingui()
  if (note.tasks.length + note.services.length === 0) return null
  const index = indexRelease(release ?? { processes: [], roles: [], services: [] })
  const words = {
    ...wordsOf(i18n, release ?? { facts: [], languages: [] }),
    service: (id: string) => index.services.get(id),
  }
  return (
    <ul className={classes.about}>
      {note.tasks.map((task) => (
        <li key={task}>
          <Link
            to="/engagements/$engagement/notes"
            params={{ engagement: note.engagement }}
            search={(before: Readonly<Record<string, unknown>>) => ({ ...before, task }) as never}
          >
            {taskLabel(words, index, task)}
          </Link>
        </li>
      ))}
      {note.services.map((service) => (
        <li key={service}>{words.say(index.services.get(service)?.name ?? {}, service)}</li>
      ))}
    </ul>
  )
}
