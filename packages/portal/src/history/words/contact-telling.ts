import { msg } from '@lingui/core/runtime-macro'
import { type ContactDetails, changedFields, contactFieldNames } from '../../contacts/contact-fields.ts'
import { partyNames } from '../../contacts/party-names.ts'
import type { EventOf, HistoryWords } from './history-words.ts'
import { strong } from './names.ts'
import { type Part, sentence, text } from './sentence.ts'
import { type Telling, telling } from './telling.ts'

type ContactEvent =
  | EventOf<'ContactAdded'>
  | EventOf<'ContactChanged'>
  | EventOf<'ContactsImported'>
  | EventOf<'PersonErased'>

/** What happened to contacts. Of somebody who was erased nothing is told but that. */
export function contactTelling(words: HistoryWords, event: ContactEvent, seq: number): Telling {
  const { i18n } = words.words
  switch (event.type) {
    case 'ContactAdded': {
      const contact = contactName(words, event.details)
      const details = event.details === null ? [] : [text(describedContact(words, event.details))]
      return telling(
        sentence(i18n, (put) => msg`added the contact ${{ contact: put(contact) }}`),
        { details },
      )
    }
    case 'ContactChanged': {
      const contact = contactName(words, event.details)
      return telling(
        sentence(i18n, (put) => msg`changed the contact ${{ contact: put(contact) }}`),
        { details: changeDetails(words, event, seq) },
      )
    }
    case 'ContactsImported':
      return telling(text(importWords(words, event)))
    case 'PersonErased':
      return telling(text(i18n._(msg`erased a person from this engagement`)), { details: erasedDetails(words, event) })
    default:
      return event satisfies never
  }
}

function contactName({ words: { i18n } }: HistoryWords, details: ContactDetails | null): Part {
  return strong(details === null ? i18n._(msg`Erased person`) : details.name)
}

function describedContact({ words: { i18n } }: HistoryWords, { party, title, email }: ContactDetails): string {
  return [i18n._(partyNames[party]), title, email].filter((part) => part !== null).join(' · ')
}

function changeDetails(words: HistoryWords, { details }: EventOf<'ContactChanged'>, seq: number) {
  const before = words.past.contactBefore(seq)
  if (details === null || before === undefined) return []
  const { i18n } = words.words
  const names = changedFields(before, details).map((field) => i18n._(contactFieldNames[field]))
  return names.length === 0 ? [] : [text(new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(names))]
}

function importWords({ words: { i18n } }: HistoryWords, { added, changed }: EventOf<'ContactsImported'>): string {
  return i18n._(
    msg`imported contacts: ${{ added: i18n.number(added) }} added, ${{ changed: i18n.number(changed) }} changed`,
  )
}

function erasedDetails({ words: { i18n } }: HistoryWords, { workshops, questionnaires }: EventOf<'PersonErased'>) {
  const count = workshops.length + questionnaires.length
  if (count === 0) return []
  return [text(i18n._(msg`They were also named in workshops and questionnaires: ${{ count: i18n.number(count) }}`))]
}
