import type { FactValue, Question } from '@fairlead/playbook/facts'
import { expectedFactValue, normalFactValue } from '../../command/fact-value.ts'
import { prose } from '../../written/prose.ts'

/** The most characters of a text of which the page does not say how long it may be. */
const usualLength = 2000

type Asked = Pick<Question, 'definition' | 'least' | 'most' | 'fact'>

/** What was expected where this is no answer to the question, in words that follow "expected"; `null` where it is one. */
export function checkAnswer(question: Asked, value: unknown): string | null {
  return normalAnswer(question, value) === null ? expectedAnswer(question) : null
}

/** The answer in its normal form; `null` where it is of the wrong type, out of bounds, too long, or no choice. */
export function normalAnswer(question: Asked, value: unknown): FactValue | null {
  if (isProse(question)) return prose(value, longestAnswer(question))
  const normal = normalFactValue(question.definition, value)
  return normal === null || isWithin(question, normal) ? normal : null
}

/** What an answer to the question has to be, in words that follow "expected". */
export function expectedAnswer(question: Asked): string {
  const { definition, least, most } = question
  switch (definition.type) {
    case 'number':
      return `a whole number${from(least ?? 0, most)}`
    case 'money':
      return `a whole amount in ${definition.currency}${from(least ?? 0, most)}`
    case 'date':
      return least === null && most === null ? expectedFactValue(definition) : `a day${from(least, most)}`
    case 'text':
      return `text of at most ${longestAnswer(question)} characters${isProse(question) ? '' : ', on one line'}`
    default:
      return expectedFactValue(definition)
  }
}

/** The most characters of a text that answers the question; what becomes a fact is no longer than a fact may be. */
export function longestAnswer({ most, fact }: Pick<Question, 'most' | 'fact'>): number {
  const characters = typeof most === 'number' ? most : usualLength
  return fact === null ? characters : Math.min(characters, 200)
}

function from(least: number | string | null, most: number | string | null): string {
  if (least === null || most === null) return least === null ? ` until ${most}` : `, ${least} or more`
  return `, ${least} to ${most}`
}

// A text that becomes a fact stands on one line, as facts do.
function isProse({ definition, fact }: Asked): boolean {
  return definition.type === 'text' && fact === null
}

function isWithin(question: Asked, value: FactValue): boolean {
  const { least, most, definition } = question
  if (definition.type === 'text') return typeof value === 'string' && value.length <= longestAnswer(question)
  if (typeof value !== 'number' && typeof value !== 'string') return true
  return (least === null || value >= least) && (most === null || value <= most)
}
