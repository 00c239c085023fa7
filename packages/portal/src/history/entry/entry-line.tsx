import type { HistoryEntry } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { memo } from 'react'
import { PersonAvatar } from '../../components/person-avatar/person-avatar.tsx'
import { personTitles } from '../../session/person-title.ts'
import { EventWords } from '../event-words.tsx'
import { useHistoryWords } from '../history-words-context.tsx'
import classes from '../list/history-list.module.css'
import { SentenceWords } from '../sentence-words.tsx'
import { RefusedUndo } from '../undo/refused-undo.tsx'
import { takenBackSentence } from '../undo/taken-back-sentence.ts'
import type { Undo } from '../undo/use-undo.ts'
import { personName } from '../words/names.ts'
import { EntryActions } from './entry-actions.tsx'
import { type LinePlace, placed } from './line-place.ts'

/** What can be done with the events of a history. */
export interface EntryWork extends Undo {
  readonly canUndo: (entry: HistoryEntry) => boolean
  /** The event after which everything is shown; `null` shows it as it is now. */
  readonly shownSeq: number | null
  /** Chooses an event to compare, or lets it go. */
  readonly choose: (seq: number) => void
}

interface EntryLineProps {
  readonly entry: HistoryEntry
  readonly place: LinePlace
  readonly isActive: boolean
  readonly isChosen: boolean
  readonly work: EntryWork
}

/** One event: who did it, when, what, and what can be done about it. */
export const EntryLine = memo(DrawnEntry, (before, after) => {
  const { place: was, ...old } = before
  const { place: is, ...now } = after
  // A place is another object each time; where it is decides.
  return was.start === is.start && was.index === is.index && isSame(old, now)
})

function isSame<T extends object>(one: T, other: T): boolean {
  return (Object.keys(one) as (keyof T)[]).every((key) => one[key] === other[key])
}

function DrawnEntry({ entry, place, isActive, isChosen, work }: EntryLineProps) {
  const { t, i18n } = useLingui()
  const words = useHistoryWords()
  const { people, past } = words
  const { seq, at, actor } = entry
  const person = people.get(actor)
  const name = personName(words, actor)
  const takenBackBy = past.takenBackBy(seq)
  const refusal = work.refused.get(seq)
  const { shownSeq } = work
  return (
    <li
      {...placed(place)}
      className={classes.entry}
      data-line={String(seq)}
      tabIndex={isActive ? 0 : -1}
      data-chosen={isChosen}
      data-taken-back={takenBackBy !== null}
      data-moment={shownSeq === null || seq < shownSeq ? 'past' : seq === shownSeq ? 'shown' : 'to-come'}
      aria-current={shownSeq === seq ? 'true' : undefined}
    >
      <PersonAvatar person={{ id: actor, name }} size="medium" />
      <div className={classes.told}>
        <p className={classes.who}>
          <b>{name}</b>
          {person === undefined ? null : (
            <span className={classes.title}>{i18n._(personTitles[person.kind ?? 'customer'])}</span>
          )}
          <time dateTime={at} title={i18n.date(at, { dateStyle: 'full', timeStyle: 'medium' })}>
            {i18n.date(at, { timeStyle: 'short' })}
          </time>
          <span className={classes.seq} title={t`Change ${seq}`}>
            <span aria-hidden>#{seq}</span>
            <span className="visually-hidden">
              <Trans>Change {seq}</Trans>
            </span>
          </span>
          {shownSeq === seq ? (
            <span className={classes.mark}>
              <Trans>Shown now</Trans>
            </span>
          ) : null}
        </p>
        <EventWords entry={entry} />
        {takenBackBy === null ? null : <TakenBack by={takenBackBy} />}
        {refusal === undefined ? null : <RefusedUndo error={refusal} />}
      </div>
      <EntryActions entry={entry} isChosen={isChosen} work={work} isTakenBack={takenBackBy !== null} />
    </li>
  )
}

function TakenBack({ by }: { readonly by: number }) {
  const words = useHistoryWords()
  return (
    <p className={classes.takenBack}>
      <SentenceWords sentence={takenBackSentence(words, by)} />
    </p>
  )
}
