import type { DifferenceView } from '@fairlead/contract'
import { msg, plural } from '@lingui/core/runtime-macro'
import type { HistoryWords } from '../words/history-words.ts'
import { personName, taskPart } from '../words/names.ts'
import { sessionWords } from '../words/session-words.ts'
import { kindOf, type ReportRow } from './report-row.ts'

type Changed = DifferenceView['records']['workshops'][number]

/** The workshops of which something else is agreed, or that were held. */
export function workshopRows(words: HistoryWords, workshops: readonly Changed[]): readonly ReportRow[] {
  return workshops.map(({ id, from, to }) => ({
    id,
    kind: kindOf(from, to),
    title: [taskPart(words, id)],
    values: [workshopWords(words, from), workshopWords(words, to)],
    why: to?.held == null ? null : personName(words, to.held.by),
  }))
}

/** Where a workshop stands, with its time and what is given to the customer: "planned for … · 5 attendees". */
function workshopWords({ words: { i18n } }: HistoryWords, workshop: Changed['from']): string {
  if (workshop === null) return i18n._(msg`not prepared`)
  const { held, session, attendees, materials } = workshop
  const count = attendees?.length ?? 0
  const given = materials.filter(({ handedOver }) => handedOver.length > 0).length
  return [
    held === null
      ? session === null
        ? i18n._(msg`without a time`)
        : i18n._(msg`scheduled for ${{ time: sessionWords(i18n, session) }}`)
      : i18n._(msg`held on ${{ time: sessionWords(i18n, held.session) }}`),
    ...(count === 0 ? [] : [i18n._(msg`${plural({ count }, { one: '# attendee', other: '# attendees' })}`)]),
    ...(given === 0
      ? []
      : [i18n._(msg`${plural({ given }, { one: '# material handed over', other: '# materials handed over' })}`)]),
  ].join(' · ')
}
