import type { Question } from '@fairlead/playbook'
import { Trans } from '@lingui/react/macro'
import type { Words } from '../../process/words/words.ts'
import { type Entry, isSameEntry } from '../entry/entry.ts'
import { entryWords } from '../entry/entry-words.ts'
import classes from './read.module.css'

interface AnswerSaidProps {
  readonly question: Question
  readonly words: Words
  readonly entry: Entry
  /** What was answered before, where that was other. */
  readonly earlier?: Entry | undefined
  /** Where there is no room for words, no answer is a dash. */
  readonly isShort?: boolean
}

/** An answer as a person reads it, behind the one before where that was other. */
export function AnswerSaid({ question, words, entry, earlier, isShort = false }: AnswerSaidProps) {
  const said = <Said {...{ question, words, entry, isShort }} />
  if (earlier === undefined || isSameEntry(earlier, entry)) return said
  return (
    <span className={classes.changed}>
      <del>
        <Said {...{ question, words, isShort }} entry={earlier} />
      </del>
      <span aria-hidden>→</span>
      <ins>{said}</ins>
    </span>
  )
}

function Said({ question, words, entry, isShort }: Omit<AnswerSaidProps, 'earlier'>) {
  if (entry !== null) return <span className={classes.said}>{entryWords(words, question, entry)}</span>
  return (
    <span className={classes.none}>
      {isShort ? <span aria-hidden>–</span> : null}
      <span className={isShort ? 'visually-hidden' : undefined}>
        <Trans>no answer</Trans>
      </span>
    </span>
  )
}
