import { longestAnswer } from '@fairlead/engagement/answers'
import { type Localized, localize, type Question } from '@fairlead/playbook/facts'
import { choiceLabels } from './choice-labels.ts'
import { sheetWords } from './sheet-words.ts'

/** What an answer to a question may be, in words of this language. */
export function allowedAnswer(question: Question, language: string): string {
  const { definition, least, most } = question
  return sheetWords(language).allowed({
    least,
    most,
    type: definition.type,
    currency: definition.type === 'money' ? definition.currency : null,
    unit: definition.type === 'number' && definition.unit !== null ? textIn(definition.unit, language) : null,
    choices: [...choiceLabels(definition, language).values()],
    longest: longestAnswer(question),
  })
}

/** A text in a language, or in the one nearest to it. */
export function textIn(text: Localized<string>, language: string): string {
  return localize(text, language, Object.keys(text)[0] ?? language) ?? ''
}
