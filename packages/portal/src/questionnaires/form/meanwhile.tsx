import type { QuestionnaireIndex } from '@fairlead/contract'
import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Alert } from '@mantine/core'
import classes from '../../components/answer-choice/answer-choice.module.css'
import { AnswerChoice } from '../../components/answer-choice/answer-choice.tsx'
import type { ReasonWords } from '../../process/words/reason-words.ts'
import { allOf } from '../../process/words/words.ts'
import { filledRows } from '../draft/filled.ts'
import type { Filling } from '../draft/filling.ts'
import { entryAt, type Place, placeKey, rowAt } from '../draft/place.ts'
import { entryWords } from '../entry/entry-words.ts'
import { rowName } from '../rows/cell-errors.ts'
import { followedParts } from './followed-parts.ts'

interface MeanwhileProps {
  readonly filling: Filling
  readonly index: QuestionnaireIndex
  readonly words: ReasonWords
  readonly onSettle: (place: Place, whose: 'mine' | 'theirs') => void
  readonly onSeen: () => void
}

const mostNamed = 4

/** What others have answered while the form was open: what it shows already, and what the person has to choose between. */
export function Meanwhile({ filling, index, words, onSettle, onSeen }: MeanwhileProps) {
  const { t } = useLingui()
  const { followed, conflicts } = filling
  if (followed.length === 0 && conflicts.length === 0) return null
  const { questions, rows } = followedParts(followed)
  const named = questions.slice(0, mostNamed).map((id) => questionName(index, words, id))
  const more = questions.length - named.length
  const parts = [
    ...named,
    ...(more > 0 ? [t`${plural(more, { one: '# more', other: '# more' })}`] : []),
    ...(rows > 0 ? [t`${plural(rows, { one: '# row', other: '# rows' })}`] : []),
  ]
  const all = allOf(words, parts)
  return (
    <Alert
      color="yellow"
      title={
        followed.length === 0 ? t`This has been answered elsewhere, too` : t`Somebody else is filling this in, too`
      }
      role="status"
      withCloseButton={conflicts.length === 0}
      closeButtonLabel={t`Close`}
      onClose={onSeen}
    >
      {parts.length === 0 ? null : (
        <p className={classes.followed}>
          <Trans>The form shows what they have answered: {all}.</Trans>
        </p>
      )}
      {conflicts.length === 0 ? null : (
        <>
          <p className={classes.followed}>
            <Trans>You have changed these too. They are not saved before you have chosen.</Trans>
          </p>
          <ul className={classes.choices}>
            {conflicts.map((place) => (
              <Conflict key={placeKey(place)} {...{ place, filling, index, words, onSettle }} />
            ))}
          </ul>
        </>
      )}
    </Alert>
  )
}

interface ConflictProps extends Omit<MeanwhileProps, 'onSeen'> {
  readonly place: Place
}

function Conflict({ place, filling, index, words, onSettle }: ConflictProps) {
  const { t } = useLingui()
  const { base, draft } = filling
  const said = (filled: Filling['base']): string => {
    if (place.kind === 'row') return rowAt(filled, place) === undefined ? t`the row removed` : t`the row changed`
    const question = index.questions.get(place.question)?.question
    return question === undefined ? '' : entryWords(words, question, entryAt(filled, place))
  }
  return (
    <AnswerChoice
      name={placeName({ place, filling, index, words })}
      mine={said(draft)}
      theirs={said(base)}
      onChoose={(whose) => onSettle(place, whose)}
    />
  )
}

/** What a place is called: the question, and of a row also which one. */
function placeName({
  place,
  filling,
  index,
  words,
}: Pick<ConflictProps, 'place' | 'filling' | 'index' | 'words'>): string {
  if (place.kind === 'value') return questionName(index, words, place.question)
  const section = index.sections.get(place.section)
  const side = rowAt(filling.draft, place) === undefined ? filling.base : filling.draft
  const row = rowAt(side, place)
  if (section === undefined || row === undefined) return place.section
  const at = filledRows(side, place.section).indexOf(row)
  const name = rowName(words, { questions: section.questions, row, at })
  const thing = section.forEach === null ? '' : words.say(section.forEach, '')
  const question = place.kind === 'row' ? [] : [questionName(index, words, place.question)]
  return [`${thing} ${name}`.trim(), ...question].join(' · ')
}

function questionName({ questions }: QuestionnaireIndex, words: ReasonWords, id: string): string {
  const question = questions.get(id)?.question
  return question === undefined ? id : words.say(question.definition.label, id)
}
