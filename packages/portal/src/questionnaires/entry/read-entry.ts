import { normalAnswer } from '@fairlead/contract'
import { type FactChoice, type FactDefinition, isCalendarDate, type Question, readYesNo } from '@fairlead/playbook'
import { parseWholeNumber } from '../../engagements/form/whole-number.ts'
import type { Entry } from './entry.ts'

/**
 * What a person typed or pasted as the answer to a question: the answer in its normal form, or the text as it stands
 * where it is none. Choices are read by their names in every language; nothing is guessed.
 */
export function readEntry(question: Question, typed: string): Entry {
  const text = typed.trim()
  if (text === '') return null
  const { definition } = question
  const value = definition.type === 'text' ? typed : readValue(definition, text)
  return (value === null ? null : normalAnswer(question, value)) ?? { typed }
}

function readValue(definition: Exclude<FactDefinition, { type: 'text' }>, text: string): unknown {
  switch (definition.type) {
    case 'number':
      return parseWholeNumber(withoutAny(text, Object.values(definition.unit ?? {})))
    case 'money':
      return parseWholeNumber(withoutAny(text, [definition.currency, '€', '$', '£', '¥', '￥']))
    case 'date':
      return readDay(text)
    case 'yes-no':
      return text === 'true' || text === 'TRUE' ? true : text === 'false' || text === 'FALSE' ? false : readYesNo(text)
    case 'choice':
      return readChoice(definition.choices, text)
    case 'set':
      return readChoices(definition.choices, text)
    default:
      return definition satisfies never
  }
}

/** The text without one of these words before or behind it. */
function withoutAny(text: string, words: readonly string[]): string {
  const folded = fold(text)
  for (const word of words.map(fold).filter((one) => one !== '')) {
    if (folded.endsWith(word)) return folded.slice(0, -word.length)
    if (folded.startsWith(word)) return folded.slice(word.length)
  }
  return folded
}

/** A day as ISO has it, or with the year first, or with points between; where the order could be either, `null`. */
function readDay(text: string): string | null {
  const folded = text.normalize('NFKC')
  const found =
    /^(?<y>\d{4})\s*[-/.年]\s*(?<m>\d{1,2})\s*[-/.月]\s*(?<d>\d{1,2})日?(?:[T ]00:00.*)?$/u.exec(folded) ??
    /^(?<d>\d{1,2})\.\s*(?<m>\d{1,2})\.\s*(?<y>\d{4})$/u.exec(folded)
  const { y = '', m = '', d = '' } = found?.groups ?? {}
  const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`
  return isCalendarDate(day) ? day : null
}

function readChoice(choices: readonly FactChoice[], text: string): string | null {
  const folded = fold(text)
  const named = choices.filter(({ id, label }) => [id, ...Object.values(label)].some((name) => fold(name) === folded))
  return named.length === 1 ? (named[0]?.id ?? null) : null
}

/** One choice as a whole, for its name may have a comma in it; else all that stand between commas and semicolons. */
function readChoices(choices: readonly FactChoice[], text: string): readonly string[] | null {
  if (nothing.has(fold(text))) return []
  const whole = readChoice(choices, text)
  if (whole !== null) return [whole]
  const parts = text
    .split(/[;；]/u.test(text) ? /[;；]/u : /[,，、\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const read = parts.flatMap((part) => readChoice(choices, part) ?? [])
  return read.length === parts.length ? read : null
}

const nothing: ReadonlySet<string> = new Set(['none', 'none of these', '无', '都没有', '以上都没有', '-', '–', '—'])

function fold(text: string): string {
  return text.normalize('NFKC').trim().replaceAll(/\s+/gu, ' ').toLowerCase()
}
