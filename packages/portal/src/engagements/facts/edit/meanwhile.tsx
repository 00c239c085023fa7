import type { ReleaseView } from '@fairlead/contract'
import { Trans, useLingui } from '@lingui/react/macro'
import { Alert } from '@mantine/core'
import { useMemo } from 'react'
import classes from '../../../components/answer-choice/answer-choice.module.css'
import { AnswerChoice } from '../../../components/answer-choice/answer-choice.tsx'
import type { ReasonWords } from '../../../process/words/reason-words.ts'
import { allOf, wordsOf } from '../../../process/words/words.ts'
import { type Editing, type Part, partValue } from './editing.ts'
import { partName, partWords } from './part-words.ts'

interface MeanwhileProps {
  readonly release: ReleaseView
  readonly editing: Editing
  readonly onSettle: (part: Part, whose: 'mine' | 'theirs') => void
  /** Whether it was tried to apply the edit before everything was settled. */
  readonly isUrgent: boolean
}

/** What others have changed since the edit began: what the form shows already, and what the person has to choose between. */
export function Meanwhile({ release, editing, onSettle, isUrgent }: MeanwhileProps) {
  const { t, i18n } = useLingui()
  const words = useMemo(() => reasonWordsOf(wordsOf(i18n, release), release), [i18n, release])
  const { base, draft, followed, conflicts } = editing
  if (followed.length === 0 && conflicts.length === 0) return null
  const names = allOf(
    words,
    followed.map((part) => partName(words, part)),
  )
  return (
    <Alert
      color={isUrgent ? 'red' : 'yellow'}
      title={t`Somebody has changed facts or scope meanwhile`}
      role={isUrgent ? 'alert' : 'status'}
      data-invalid={conflicts.length > 0 || undefined}
      tabIndex={-1}
    >
      {followed.length === 0 ? null : (
        <p className={classes.followed}>
          <Trans>The form shows what they have set: {names}.</Trans>
        </p>
      )}
      {conflicts.length === 0 ? null : (
        <>
          <p className={classes.followed}>
            <Trans>You have changed these too. Choose what is right before you apply.</Trans>
          </p>
          <ul className={classes.choices}>
            {conflicts.map((part) => (
              <AnswerChoice
                key={`${part.kind} ${part.id}`}
                name={partName(words, part)}
                mine={partWords(words, part, partValue(draft, part))}
                theirs={partWords(words, part, partValue(base, part))}
                onChoose={(whose) => onSettle(part, whose)}
              />
            ))}
          </ul>
        </>
      )}
    </Alert>
  )
}

function reasonWordsOf(words: ReturnType<typeof wordsOf>, { services }: ReleaseView): ReasonWords {
  return { ...words, service: (id) => services.find((service) => service.id === id) }
}
