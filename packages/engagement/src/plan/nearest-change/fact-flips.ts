import type { FactQuestion } from './fact-question.ts'
import type { FactChange, Flip } from './flip.ts'
import { lineFlips } from './line-flips.ts'
import { choiceFlips, textFlips, yesNoFlips } from './named-flips.ts'
import { setFlips } from './set-flips.ts'

/** The nearest other value of a fact for each verdict that the task does not have, as far as there is one [E71]. */
export function factFlips(question: FactQuestion): readonly Flip<FactChange>[] {
  const { fact } = question
  switch (fact.type) {
    case 'number':
    case 'money':
    case 'date':
      return lineFlips({ ...question, fact })
    case 'yes-no':
      return yesNoFlips({ ...question, fact })
    case 'choice':
      return choiceFlips({ ...question, fact })
    case 'set':
      return setFlips({ ...question, fact })
    case 'text':
      return textFlips({ ...question, fact })
    default:
      return fact satisfies never
  }
}
