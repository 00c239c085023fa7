import type { DifferenceView } from '@fairlead/contract'
import { msg } from '@lingui/core/runtime-macro'
import { changedFields, contactFieldNames } from '../../contacts/contact-fields.ts'
import { partyNames } from '../../contacts/party-names.ts'
import type { HistoryWords } from '../words/history-words.ts'
import { text } from '../words/sentence.ts'
import { kindOf, type ReportRow } from './report-row.ts'

type Changed = DifferenceView['records']['contacts'][number]

/** The contacts that came, were changed, or were erased. */
export function contactRows({ words: { i18n } }: HistoryWords, contacts: readonly Changed[]): readonly ReportRow[] {
  return contacts.map(({ id, from, to }) => {
    const say = (details: Changed['to']) =>
      details === null
        ? i18n._(msg`nobody`)
        : [i18n._(partyNames[details.party]), details.title].filter(Boolean).join(' · ')
    const fields =
      from === null || to === null ? [] : changedFields(from, to).map((field) => i18n._(contactFieldNames[field]))
    const why = fields.length === 0 ? null : new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(fields)
    const name = (to ?? from)?.name ?? id
    return { id, kind: kindOf(from, to), title: text(name), values: [say(from), say(to)], why }
  })
}
