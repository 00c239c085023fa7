import type { RecordedEvent } from '../command/event.ts'
import type { ContactEvent } from './contact-event.ts'
import type { ContactId, ContactRecord } from './contact-record.ts'

/** The contacts that an event touches, as they are after it. */
export function contactsAfter(
  event: ContactEvent,
  { seq, actor, at }: Pick<RecordedEvent, 'seq' | 'actor' | 'at'>,
): readonly (readonly [ContactId, ContactRecord])[] {
  const by = { by: actor, at, revision: seq }
  switch (event.type) {
    case 'ContactAdded':
    case 'ContactChanged':
      return [[event.contact, { details: event.details, ...by }]]
    case 'ContactsImported':
      return event.contacts.map(({ contact, details }) => [contact, { details, ...by }])
    case 'PersonErased':
      return event.contact === null ? [] : [[event.contact, { details: null, ...by }]]
    default:
      return event satisfies never
  }
}
