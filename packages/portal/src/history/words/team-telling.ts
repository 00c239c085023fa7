import { msg } from '@lingui/core/runtime-macro'
import type { EventOf, HistoryWords } from './history-words.ts'
import { roleName, serviceName, strong } from './names.ts'
import { calendarWords, partyNames, slotWords } from './record-words.ts'
import { sentence, text } from './sentence.ts'
import { type Telling, telling } from './telling.ts'

/** Who was given a role, and who had it before. */
export function roleTelling(words: HistoryWords, event: EventOf<'RoleAssigned'>, seq: number): Telling {
  const { i18n } = words.words
  const role = strong(roleName(words, event.role))
  const people = strong(slotWords(words, event.slot))
  const service = event.service === null ? null : serviceName(words, event.service)
  const before = words.past.slotBefore(seq)
  const was = before === undefined ? [] : [text(i18n._(msg`Before: ${{ people: slotWords(words, before) }}`))]
  const isNobody = event.slot === null || event.slot.people.length === 0
  const what = sentence(i18n, (put) => {
    if (service === null) {
      return isNobody
        ? msg`left the role ${{ role: put(role) }} to nobody`
        : msg`gave the role ${{ role: put(role) }} to ${{ people: put(people) }}`
    }
    return isNobody
      ? msg`left the role ${{ role: put(role) }} for ${{ service }} to nobody`
      : msg`gave the role ${{ role: put(role) }} for ${{ service }} to ${{ people: put(people) }}`
  })
  return telling(what, { details: was })
}

/** Whose calendar was set, and to what. */
export function calendarTelling(words: HistoryWords, event: EventOf<'CalendarSet'>, seq: number): Telling {
  const { i18n } = words.words
  const party = i18n._(partyNames[event.party])
  const before = words.past.calendarBefore(seq)
  const after = calendarWords(words.words, event.calendar)
  const line = before === undefined ? after : changedCalendar(words, calendarWords(words.words, before), after)
  return telling(text(i18n._(msg`set the work calendar of ${{ party }}`)), { details: [text(line)] })
}

function changedCalendar({ words }: HistoryWords, before: string, after: string): string {
  // Two calendars that differ in nothing but which days are holidays read the same.
  return before === after ? after : words.i18n._(msg`${{ before }} → ${{ after }}`)
}
