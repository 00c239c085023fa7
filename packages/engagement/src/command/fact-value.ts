import { type FactChoice, type FactDefinition, type FactValue, isCalendarDate } from '@fairlead/playbook/facts'

const longestText = 200

/** The value in its normal form: a set has each member once, in the playbook's order; `null` where the type is wrong. */
export function normalFactValue(definition: FactDefinition, value: unknown): FactValue | null {
  switch (definition.type) {
    case 'number':
    case 'money':
      return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? Math.abs(value) : null
    case 'date':
      return typeof value === 'string' && isCalendarDate(value) ? value : null
    case 'text':
      return normalText(value)
    case 'choice':
      return definition.choices.find((choice) => choice.id === value)?.id ?? null
    case 'set':
      return Array.isArray(value) ? normalSet(definition.choices, value) : null
    case 'yes-no':
      return typeof value === 'boolean' ? value : null
  }
  return definition satisfies never
}

function normalSet(choices: readonly FactChoice[], members: readonly unknown[]): readonly string[] | null {
  const known = choices.map((choice) => choice.id)
  if (members.some((member) => !known.some((id) => id === member))) return null
  return known.filter((id) => members.includes(id))
}

/** Text without white space around it; none at all, several lines and what is longer than a line are refused. */
function normalText(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const text = value.normalize('NFC').trim()
  return text === '' || text.length > longestText || /\p{Cc}/u.test(text) ? null : text
}

/** What a value of this fact has to be, in words that follow "expected". */
export function expectedFactValue(definition: FactDefinition): string {
  switch (definition.type) {
    case 'number':
      return 'a whole number, 0 or more'
    case 'money':
      return `a whole amount in ${definition.currency}, 0 or more`
    case 'date':
      return 'a day of the calendar, such as 2026-11-22'
    case 'text':
      return `text of at most ${longestText} characters, on one line`
    case 'choice':
      return `one of ${choiceList(definition.choices)}`
    case 'set':
      return `a list of any of ${choiceList(definition.choices)}`
    case 'yes-no':
      return 'true or false'
  }
  return definition satisfies never
}

function choiceList(choices: readonly FactChoice[]): string {
  return choices.map((choice) => choice.id).join(', ')
}
