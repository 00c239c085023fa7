import { longestAnswer } from '@fairlead/contract'
import type { Question } from '@fairlead/playbook'
import { msg, plural } from '@lingui/core/runtime-macro'
import { choiceName, dayWords, quantity, valueWords } from '../../process/words/fact-words.ts'
import { anyOf, type Words } from '../../process/words/words.ts'
import { type Entry, isUnread } from './entry.ts'

/** What an entry is called in a sentence or a table: what was typed as it stands, the empty one "no answer". */
export function entryWords(words: Words, { definition }: Question, entry: Entry): string {
  if (entry === null) return words.i18n._(msg`no answer`)
  return isUnread(entry) ? entry.typed : valueWords({ ...words, fact: () => definition }, definition.id, entry)
}

/** What stands in the field while nobody types in it. */
export function fieldText({ i18n }: Pick<Words, 'i18n'>, { definition }: Question, entry: Entry): string {
  if (entry === null) return ''
  if (isUnread(entry)) return entry.typed
  if (typeof entry === 'number') return i18n.number(entry)
  return typeof entry === 'string' && definition.type !== 'choice' ? entry : ''
}

const mostNamed = 6

/** What an answer to a question has to be, as a phrase that follows "expected". */
export function expectedWords(words: Words, question: Question): string {
  const { definition } = question
  const { i18n } = words
  switch (definition.type) {
    case 'number':
    case 'money':
      return boundedWords(words, question)
    case 'date':
      return dayBoundsWords(words, question)
    case 'text': {
      const count = longestAnswer(question)
      return i18n._(msg`text of at most ${plural({ count }, { one: '# character', other: '# characters' })}`)
    }
    case 'yes-no':
      return i18n._(msg`yes or no`)
    case 'choice':
      return i18n._(msg`one of ${{ choices: choiceNames(words, definition) }}`)
    case 'set':
      return i18n._(msg`any of ${{ choices: choiceNames(words, definition) }}, parted by commas`)
    default:
      return definition satisfies never
  }
}

/** What is wrong with an entry: what was found, and what was expected. */
export function unreadWords(words: Words, question: Question, typed: string): string {
  const found = typed.length > 60 ? `${typed.slice(0, 60).toWellFormed()}…` : typed
  return words.i18n._(msg`Found “${{ found }}”, expected ${{ expected: expectedWords(words, question) }}.`)
}

function boundedWords(words: Words, { definition, least, most }: Question): string {
  const { i18n } = words
  const from = typeof least === 'number' ? quantity(words, definition, least) : null
  const to = typeof most === 'number' ? quantity(words, definition, most) : null
  if (typeof least === 'number' && to !== null) {
    return i18n._(msg`a whole number from ${{ from: i18n.number(least) }} to ${{ to }}`)
  }
  if (from !== null) return i18n._(msg`a whole number, ${{ from }} or more`)
  return to === null ? i18n._(msg`a whole number such as 12,000`) : i18n._(msg`a whole number, at most ${{ to }}`)
}

function dayBoundsWords(words: Words, { least, most }: Question): string {
  const { i18n } = words
  const from = typeof least === 'string' ? dayWords(words, least) : null
  const to = typeof most === 'string' ? dayWords(words, most) : null
  if (from !== null && to !== null) return i18n._(msg`a day from ${{ from }} to ${{ to }}`)
  if (from !== null) return i18n._(msg`a day, ${{ from }} or later`)
  return to === null ? i18n._(msg`a day such as 2026-11-22`) : i18n._(msg`a day, ${{ to }} or before`)
}

function choiceNames(words: Words, definition: Extract<Question['definition'], { readonly choices: unknown }>): string {
  const names = definition.choices.map(({ id }) => choiceName(words, definition, id))
  if (names.length <= mostNamed) return anyOf(words, names)
  return anyOf(words, [...names.slice(0, mostNamed), words.i18n._(msg`other choices`)])
}
