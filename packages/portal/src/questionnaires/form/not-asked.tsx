import type { Question } from '@fairlead/playbook'
import { Plural, Trans } from '@lingui/react/macro'
import type { Words } from '../../process/words/words.ts'
import { needsWords } from '../asked/needs-words.ts'
import classes from './form.module.css'

interface NotAskedProps {
  readonly questions: readonly Question[]
  readonly words: Words
}

/** Questions that are not asked, folded, each with what it would take. */
export function NotAsked({ questions, words }: NotAskedProps) {
  const { length: count } = questions
  if (count === 0) return null
  return (
    <details className={classes.notAsked}>
      <summary>
        <Plural value={count} one="# question is not asked" other="# questions are not asked" />
      </summary>
      <ul>
        {questions.map((question) => (
          <li key={question.id}>
            {words.say(question.definition.label, question.id)} <WhyNotAsked question={question} words={words} />
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What it would take for a question to be asked. */
export function WhyNotAsked({ question, words }: { readonly question: Question; readonly words: Words }) {
  if (question.condition === null) return null
  const needs = needsWords(words, question.condition.requirement)
  return (
    <span className={classes.why}>
      <Trans>Needs {needs}</Trans>
    </span>
  )
}
