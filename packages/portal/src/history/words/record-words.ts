import type { CalendarView, FactRecordView, PartyView, ScopedServiceView } from '@fairlead/contract'
import type { MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/runtime-macro'
import { dayWords } from '../../process/words/date-words.ts'
import { valueWords } from '../../process/words/fact-words.ts'
import { allOf, type Words } from '../../process/words/words.ts'
import type { Slot } from '../past/past.ts'
import type { HistoryWords } from './history-words.ts'
import { personName } from './names.ts'

/** Whose calendar it is. */
export const partyNames: Readonly<Record<PartyView, MessageDescriptor>> = {
  team: msg`the team`,
  customer: msg`the customer`,
  vendor: msg`the vendor`,
}

/** What is agreed of a service in scope: "200 seats · from Sep 1, 2026 · go-live Dec 1, 2026"; "in scope" where nothing is. */
export function scopedServiceWords(words: Words, { seats, start, goLive }: ScopedServiceView): string {
  const { i18n } = words
  const agreed = [
    seats === null ? '' : i18n._(msg`${plural({ places: seats }, { one: '# seat', other: '# seats' })}`),
    start === null ? '' : i18n._(msg`from ${{ day: dayWords(words, start) }}`),
    goLive === null ? '' : i18n._(msg`go-live ${{ day: dayWords(words, goLive) }}`),
  ].filter((one) => one !== '')
  return agreed.length === 0 ? i18n._(msg`in scope`) : agreed.join(' · ')
}

/** What a fact is, with where it comes from where that is known; `null` is not known. */
export function factRecordWords(words: Words, fact: string, record: FactRecordView | null): string {
  if (record === null) return words.i18n._(msg`not known`)
  const value = valueWords(words, fact, record.value)
  return record.source === null ? value : words.i18n._(msg`${{ value }} (source: ${{ source: record.source }})`)
}

/** Who fills a role: "Mei Chen (primary), Tomas Okafor"; nobody. */
export function slotWords(words: Pick<HistoryWords, 'words' | 'people'>, slot: Slot): string {
  const { i18n } = words.words
  if (slot === null || slot.people.length === 0) return i18n._(msg`nobody`)
  const names = slot.people.map((id) => {
    const person = personName(words, id)
    return id === slot.primary && slot.people.length > 1 ? i18n._(msg`${{ person }} (primary)`) : person
  })
  return allOf(words.words, names)
}

/** When a party works: "Mon, Tue, and Wed · 09:00–17:00 · Europe/Berlin · 3 holidays". */
export function calendarWords(words: Words, { timeZone, workingDays, holidays, from, to }: CalendarView): string {
  const { i18n } = words
  const count = holidays.length
  const days = allOf(
    words,
    workingDays.map((day) => weekday(i18n.locale, day)),
  )
  const free = count === 0 ? [] : [i18n._(msg`${plural({ free: count }, { one: '# holiday', other: '# holidays' })}`)]
  return [days, `${from}–${to}`, timeZone, ...free].filter((one) => one !== '').join(' · ')
}

/** 1 is Monday. */
function weekday(locale: string, day: number): string {
  const monday = Date.UTC(2024, 0, 1)
  return new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(monday + (day - 1) * 86_400_000)
}
