import type { QuestionId, QuestionSection } from '@fairlead/playbook'
import { Trans } from '@lingui/react/macro'
import { memo } from 'react'
import type { ReasonWords } from '../../process/words/reason-words.ts'
import type { AskedForm } from '../asked/asked-form.ts'
import { type Entries, entryOf, type FilledRow } from '../draft/filled.ts'
import type { Entry } from '../entry/entry.ts'
import type { AnswerKeeper } from '../save/answer-keeper.ts'
import type { WantedCell } from '../sheet/wrong-cells.ts'
import classes from './form-section.module.css'
import { NotAsked, WhyNotAsked } from './not-asked.tsx'
import { QuestionField } from './question-field.tsx'
import { questionRuns } from './question-runs.ts'
import { Remark } from './remark.tsx'
import { RowsSection } from './rows-section.tsx'

export interface FormSectionProps {
  readonly keeper: AnswerKeeper
  readonly section: QuestionSection
  readonly words: ReasonWords
  readonly values: Entries
  readonly rows: readonly FilledRow[]
  readonly nextKey: number
  /** A cell of one of the rows that somebody wants to see. */
  readonly wanted: WantedCell | null
  readonly hidden: ReadonlySet<QuestionId>
  readonly hiddenIn: AskedForm['hiddenIn']
  readonly onWrite: (question: QuestionId, entry: Entry) => void
  readonly isMissed: boolean
  readonly remarks: Readonly<Record<QuestionId, string>>
}

const newRow: FilledRow = { key: -1, entries: {} }

/** The questions under one heading; a section of which nothing is asked says only why. */
export const FormSection = memo(function FormSection(props: FormSectionProps) {
  const { section, words, hidden, hiddenIn } = props
  const { id, forEach, questions } = section
  const out = forEach === null ? hidden : hiddenIn(section, newRow)
  const isAsked = questions.some((question) => !out.has(question.id)) || props.rows.length > 0
  const intro = words.say(section.intro, '')
  const [first] = questions
  return (
    <section id={sectionId(id)} aria-labelledby={`${sectionId(id)}-title`} className={classes.section}>
      <h2 id={`${sectionId(id)}-title`} className={classes.title}>
        {words.say(section.title, id)}
      </h2>
      {isAsked ? (
        <>
          {intro === '' ? null : <p className={classes.intro}>{intro}</p>}
          {forEach === null ? <Fields {...props} /> : <Rows {...props} />}
        </>
      ) : (
        <p className={classes.intro}>
          <Trans>This section is not asked.</Trans>{' '}
          {first === undefined ? null : <WhyNotAsked question={first} words={words} />}
        </p>
      )}
    </section>
  )
})

/** The anchor of a section. */
export function sectionId(section: string): string {
  return `section-${section}`
}

function Fields({ section, words, values, hidden, onWrite, isMissed, remarks }: FormSectionProps) {
  return questionRuns(section.questions, hidden).map(({ isAsked, questions }) =>
    isAsked ? (
      questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          words={words}
          entry={entryOf(values, question.id)}
          onWrite={onWrite}
          isMissed={isMissed}
          remark={remarks[question.id]}
        />
      ))
    ) : (
      <NotAsked key={questions[0]?.id} questions={questions} words={words} />
    ),
  )
}

function Rows({ keeper, section, words, rows, nextKey, wanted, hiddenIn, isMissed, remarks }: FormSectionProps) {
  const remarked = section.questions.filter(({ id }) => remarks[id] !== undefined)
  return (
    <>
      {remarked.map(({ id, definition }) => (
        <Remark key={id} about={words.say(definition.label, id)} text={remarks[id] ?? ''} />
      ))}
      <RowsSection {...{ keeper, section, words, rows, nextKey, wanted, hiddenIn, isMissed, remarks }} />
    </>
  )
}
