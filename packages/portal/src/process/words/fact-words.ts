import { type FactDefinition, type FactId, type FactValue, isCalendarDate } from '@fairlead/playbook'
import { msg } from '@lingui/core/runtime-macro'
import { allOf, type Words } from './words.ts'

/** The name of a fact; its id where the playbook does not define it. */
export function factName(words: Words, id: FactId): string {
  const fact = words.fact(id)
  return fact === undefined ? id : words.say(fact.label, id)
}

/** A fact with its value: "Total seats: 12,000 seats", "Total seats: not known". */
export function factWords(words: Words, id: FactId, value: FactValue | null): string {
  const name = factName(words, id)
  const found = value === null ? words.i18n._(msg`not known`) : valueWords(words, id, value)
  return words.i18n._(msg`${{ name }}: ${{ found }}`)
}

/** The value of a fact as a person says it; the empty set is "none". */
export function valueWords(words: Words, id: FactId, value: FactValue): string {
  const fact = words.fact(id)
  if (typeof value === 'number') return quantity(words, fact, value)
  if (typeof value === 'boolean') return words.i18n._(value ? msg`yes` : msg`no`)
  if (typeof value === 'string') return fact?.type === 'date' ? dayWords(words, value) : choiceName(words, fact, value)
  if (value.length === 0) return words.i18n._(msg`none`)
  return allOf(
    words,
    value.map((choice) => choiceName(words, fact, choice)),
  )
}

/** A day as a person writes it: "14 October 2026"; what is no day as it stands. */
export function dayWords({ i18n }: Words, value: string): string {
  if (!isCalendarDate(value)) return value
  return new Intl.DateTimeFormat(i18n.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value))
}

/** A number with the unit of its fact, an amount with its currency: "20,000 seats", "€5,000". */
export function quantity(words: Words, fact: FactDefinition | undefined, value: number): string {
  if (fact?.type === 'money') {
    return words.i18n.number(value, { style: 'currency', currency: fact.currency, maximumFractionDigits: 0 })
  }
  const number = words.i18n.number(value)
  const unit = fact?.type === 'number' && fact.unit !== null ? words.say(fact.unit, '') : ''
  return unit === '' ? number : words.i18n._(msg`${{ number }} ${{ unit }}`)
}

/** The name of a choice; its id where the fact has no such choice. */
export function choiceName(words: Words, fact: FactDefinition | undefined, id: string): string {
  if (fact === undefined || !('choices' in fact)) return id
  const choice = fact.choices.find((one) => one.id === id)
  return choice === undefined ? id : words.say(choice.label, id)
}
