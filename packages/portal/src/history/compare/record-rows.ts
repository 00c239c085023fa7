import type { DifferenceView } from '@fairlead/contract'
import { msg } from '@lingui/core/runtime-macro'
import { serviceOf, taskOf } from '../../process/release-index.ts'
import { factName } from '../../process/words/fact-words.ts'
import type { HistoryWords } from '../words/history-words.ts'
import { outcomeName, personName, processPart, roleName, serviceName } from '../words/names.ts'
import { calendarWords, factRecordWords, partyNames, scopedServiceWords, slotWords } from '../words/record-words.ts'
import { text } from '../words/sentence.ts'
import { kindOf, type ReportRow } from './report-row.ts'

type Records = DifferenceView['records']

/** The processes that ended, were reopened, or ended otherwise. */
export function processRows(words: HistoryWords, processes: Records['processes']): readonly ReportRow[] {
  const { i18n } = words.words
  return processes.map(({ id, from, to }) => {
    const say = (completion: typeof from) =>
      completion === null ? i18n._(msg`not ended`) : outcomeName(words, id, completion.outcome)
    const why = to === null ? null : personName(words, to.by)
    return { id, kind: kindOf(from, to), title: [processPart(words, id)], values: [say(from), say(to)], why }
  })
}

/** What is known now and was not, or was otherwise. */
export function factRows({ words }: HistoryWords, facts: Records['facts']): readonly ReportRow[] {
  return facts.flatMap(({ id, from, to }): readonly ReportRow[] => {
    const values = [factRecordWords(words, id, from), factRecordWords(words, id, to)] as const
    // Who entered it again and when is in the history.
    if (values[0] === values[1]) return []
    return [{ id, kind: kindOf(from, to), title: text(factName(words, id)), values, why: null }]
  })
}

/** The services that came into scope, went, or of which something else is agreed. */
export function scopeRows({ words }: HistoryWords, scope: Records['scope']): readonly ReportRow[] {
  const none = words.i18n._(msg`not in scope`)
  return scope.map(({ id, from, to }) => {
    const say = (service: typeof from) => (service === null ? none : scopedServiceWords(words, service))
    return {
      id,
      kind: kindOf(from, to),
      title: text(serviceName({ words }, id)),
      values: [say(from), say(to)],
      why: null,
    }
  })
}

/** The roles that other people fill; a slot is a role, or `role@service`. */
export function teamRows(words: HistoryWords, team: Records['team']): readonly ReportRow[] {
  const { i18n } = words.words
  return team.map(({ id, from, to }) => {
    const role = roleName(words, taskOf(id))
    const service = serviceOf(id)
    const name = service === null ? role : i18n._(msg`${{ role }} (${{ service: serviceName(words, service) }})`)
    return { id, kind: 'changed', title: text(name), values: [slotWords(words, from), slotWords(words, to)], why: null }
  })
}

/** The parties that work at other times. */
export function calendarRows({ words }: HistoryWords, calendars: Records['calendars']): readonly ReportRow[] {
  const none = words.i18n._(msg`not set`)
  return calendars.map(({ id, from, to }) => {
    const say = (calendar: typeof from) => (calendar === null ? none : calendarWords(words, calendar))
    const title = text(words.i18n._(partyNames[id]))
    return { id, kind: kindOf(from, to), title, values: [say(from), say(to)], why: null }
  })
}
