import type { Questionnaire, QuestionSection } from '@fairlead/playbook'
import { Trans } from '@lingui/react/macro'
import type { ReasonWords } from '../../process/words/reason-words.ts'
import { needsWords } from '../asked/needs-words.ts'
import { expectedWords } from '../entry/entry-words.ts'
import { RequiredMark } from '../form/question-field.tsx'
import classes from './read.module.css'

interface QuestionOutlineProps {
  readonly questionnaire: Questionnaire
  readonly words: ReasonWords
}

/** What a questionnaire asks, before anybody has been asked: each question with what its answer has to be. */
export function QuestionOutline({ questionnaire, words }: QuestionOutlineProps) {
  return (
    <div className={classes.sections}>
      {questionnaire.sections.map((section) => (
        <section key={section.id} className={classes.section}>
          <h2>{words.say(section.title, section.id)}</h2>
          {section.forEach === null ? null : <ForEach section={section} words={words} />}
          <dl className={classes.answers}>
            {section.questions.map((question) => {
              const { id, definition, required, condition } = question
              const needs = condition === null ? null : needsWords(words, condition.requirement)
              return (
                <div key={id} className={classes.answer}>
                  <dt>
                    {words.say(definition.label, id)}
                    {required ? <RequiredMark /> : null}
                  </dt>
                  <dd className={classes.expected}>{expectedWords(words, question)}</dd>
                  {needs === null ? null : (
                    <dd className={classes.below}>
                      <span className={classes.needs}>
                        <Trans>Needs {needs}</Trans>
                      </span>
                    </dd>
                  )}
                </div>
              )
            })}
          </dl>
        </section>
      ))}
    </div>
  )
}

function ForEach({ section, words }: { readonly section: QuestionSection; readonly words: ReasonWords }) {
  const thing = words.say(section.forEach ?? {}, '')
  return (
    <p className={classes.quiet}>
      <Trans>One row for each: {thing}</Trans>
    </p>
  )
}
