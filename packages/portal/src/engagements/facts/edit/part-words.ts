import { type FactDefinition, isCalendarDate } from '@fairlead/playbook'
import { msg, plural } from '@lingui/core/runtime-macro'
import { dayWords } from '../../../process/words/date-words.ts'
import { factName, valueWords } from '../../../process/words/fact-words.ts'
import { type ReasonWords, serviceNames } from '../../../process/words/reason-words.ts'
import { parseWholeNumber } from '../../form/whole-number.ts'
import type { Part, PartValue } from './editing.ts'

/** What a fact or a service is called. */
export function partName(words: ReasonWords, { kind, id }: Part): string {
  return kind === 'fact' ? factName(words, id) : serviceNames(words, [id]).join('')
}

/** What a draft says of a fact or a service, in a few words. */
export function partWords(words: ReasonWords, { id }: Part, value: PartValue): string {
  const { i18n } = words
  if (value.kind === 'fact') {
    const { answer, source } = value
    const said =
      answer.kind === 'unknown'
        ? i18n._(msg`not known`)
        : valueWords(words, id, answer.kind === 'known' ? answer.value : readTyped(words.fact(id), answer.text))
    return source === '' ? said : i18n._(msg`${{ said }} (${{ source }})`)
  }
  const { isCovered, seats, start, goLive } = value.service
  if (!isCovered) return i18n._(msg`not in scope`)
  const count = parseWholeNumber(seats)
  const details = [
    ...(count === null ? [] : [i18n._(msg`${plural({ count }, { one: '# seat', other: '# seats' })}`)]),
    ...(isCalendarDate(start) ? [i18n._(msg`start ${{ day: dayWords(words, start) }}`)] : []),
    ...(isCalendarDate(goLive) ? [i18n._(msg`go-live ${{ day: dayWords(words, goLive) }}`)] : []),
  ]
  return [i18n._(msg`in scope`), ...details].join(' · ')
}

/** What cannot be read yet is said as it was typed. */
function readTyped(fact: FactDefinition | undefined, text: string): number | string {
  const isNumber = fact?.type === 'number' || fact?.type === 'money'
  return (isNumber ? parseWholeNumber(text) : null) ?? text
}
