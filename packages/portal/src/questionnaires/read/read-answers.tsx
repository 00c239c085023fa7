import type { QuestionnaireIndex } from '@fairlead/contract'
import type { KnownFacts, Question, QuestionId, Questionnaire, QuestionSection } from '@fairlead/playbook'
import { Plural, Trans } from '@lingui/react/macro'
import { type ReactNode, useMemo } from 'react'
import type { ReasonWords } from '../../process/words/reason-words.ts'
import type { AskedForm } from '../asked/asked-form.ts'
import { useAskedForm } from '../asked/use-asked-form.ts'
import { entryOf, type Filled, filledFrom, filledRows } from '../draft/filled.ts'
import type { ServerAnswers } from '../draft/filling.ts'
import { sectionId } from '../form/form-section.tsx'
import { WhyNotAsked } from '../form/not-asked.tsx'
import { Remark } from '../form/remark.tsx'
import { AnswerSaid } from './answer-said.tsx'
import type { Changes } from './changes.ts'
import classes from './read.module.css'
import { ReadRowTable } from './read-row-table.tsx'

export interface ReadAnswersProps {
  readonly questionnaire: Questionnaire
  readonly index: QuestionnaireIndex
  readonly words: ReasonWords
  readonly facts: KnownFacts
  readonly server: ServerAnswers
  /** What is other than the last time; `null` where there was none. */
  readonly changes: Changes | null
  readonly isChangesOnly: boolean
  readonly remarks: Readonly<Record<QuestionId, string>>
  /** The way to say something of an answer; without it nothing can be said. */
  readonly remarkOn?: (question: Question) => { readonly button: ReactNode; readonly field: ReactNode }
}

/** The answers to a questionnaire in its order, to be read. */
export function ReadAnswers(props: ReadAnswersProps) {
  const { questionnaire, index, facts, server } = props
  const filled = useMemo(() => filledFrom(server.answers, 0).filled, [server.answers])
  const asked = useAskedForm(index, { filled, facts })
  return (
    <div className={classes.sections}>
      {questionnaire.sections.map((section) => (
        <ReadSection key={section.id} {...props} section={section} filled={filled} asked={asked} />
      ))}
    </div>
  )
}

interface ReadSectionProps extends ReadAnswersProps {
  readonly section: QuestionSection
  readonly filled: Filled
  readonly asked: AskedForm
}

function ReadSection(props: ReadSectionProps) {
  const { section, words } = props
  return (
    <section id={sectionId(section.id)} className={classes.section} aria-labelledby={`${sectionId(section.id)}-title`}>
      <h2 id={`${sectionId(section.id)}-title`}>{words.say(section.title, section.id)}</h2>
      {section.forEach === null ? <ReadOnce {...props} /> : <ReadRows {...props} />}
    </section>
  )
}

function ReadOnce({ section, words, filled, asked, changes, isChangesOnly, remarks, remarkOn }: ReadSectionProps) {
  const shown = section.questions.filter(({ id }) => {
    const isChanged = changes?.values.has(id) === true
    return (!asked.hidden.has(id) || isChanged) && (!isChangesOnly || isChanged)
  })
  const out = isChangesOnly ? [] : section.questions.filter(({ id }) => asked.hidden.has(id))
  return (
    <>
      <dl className={classes.answers}>
        {shown.map((question) => {
          const { id, definition } = question
          const way = remarkOn?.(question)
          const remark = remarks[id] === undefined ? null : <Remark text={remarks[id]} />
          const below = way === undefined ? remark : way.field
          return (
            <div key={id} className={classes.answer} data-changed={changes?.values.has(id) === true}>
              <dt>{words.say(definition.label, id)}</dt>
              <dd>
                <AnswerSaid
                  {...{ question, words }}
                  entry={entryOf(filled.values, id)}
                  earlier={changes?.values.get(id)}
                />
              </dd>
              {way === undefined ? null : <dd>{way.button}</dd>}
              {below === null ? null : <dd className={classes.below}>{below}</dd>}
            </div>
          )
        })}
      </dl>
      {shown.length === 0 && isChangesOnly ? (
        <p className={classes.quiet}>
          <Trans>No answer is other.</Trans>
        </p>
      ) : null}
      {out.length === 0 ? null : (
        <p className={classes.quiet}>
          {out.length === section.questions.length ? (
            <>
              <Trans>This section is not asked.</Trans>{' '}
              {out[0] === undefined ? null : <WhyNotAsked question={out[0]} words={words} />}
            </>
          ) : (
            <Plural value={out.length} one="# question is not asked" other="# questions are not asked" />
          )}
        </p>
      )}
    </>
  )
}

function ReadRows({ section, words, filled, asked, changes, isChangesOnly, remarks, remarkOn }: ReadSectionProps) {
  const rows = filledRows(filled, section.id)
  return (
    <div className={classes.rows}>
      <ReadRowTable
        {...{ section, words, rows, isChangesOnly }}
        hiddenIn={asked.hiddenIn}
        changes={changes?.bySection.get(section.id)}
      />
      {remarkOn === undefined ? (
        <div className={classes.remarks}>
          {section.questions.map(({ id, definition }) =>
            remarks[id] === undefined ? null : (
              <Remark key={id} about={words.say(definition.label, id)} text={remarks[id]} />
            ),
          )}
        </div>
      ) : (
        <ColumnRemarks questions={section.questions} remarkOn={remarkOn} />
      )}
    </div>
  )
}

interface ColumnRemarksProps {
  readonly questions: readonly Question[]
  readonly remarkOn: NonNullable<ReadAnswersProps['remarkOn']>
}

/** The ways to say something of the answers to a question in all rows, and what is said. */
function ColumnRemarks({ questions, remarkOn }: ColumnRemarksProps) {
  const ways = questions.map((question) => ({ id: question.id, ...remarkOn(question) }))
  return (
    <div className={classes.remarks}>
      {ways.map(({ id, field }) => (field === null ? null : <div key={id}>{field}</div>))}
      <div className={classes.columnWays}>
        <span>
          <Trans>Remark on</Trans>
        </span>
        {ways.map(({ id, button }) => (button === null ? null : <span key={id}>{button}</span>))}
      </div>
    </div>
  )
}
