import type { ContactEvent } from '../contact/contact-event.ts'
import type { ContactDetails, ContactRecord } from '../contact/contact-record.ts'
import { erasedName, isErasedAddress } from '../personal/personal-part.ts'
import { evolve } from '../state/evolve.ts'
import type { Law, Moment } from './broken-task-laws.ts'

/** Whether an event is about contacts. */
export function isContactEvent(event: { readonly type: string }): event is ContactEvent {
  return ['ContactAdded', 'ContactChanged', 'ContactsImported', 'PersonErased'].includes(event.type)
}

/** The laws by which this should not have happened to contacts at this moment. */
export function contactLaws(event: ContactEvent, { before, recorded }: Moment): readonly Law[] {
  const after = evolve(before, recorded)
  const isNew = (contact: string) => !before.contacts.has(contact)
  const known = (contact: string) => before.contacts.get(contact)?.details != null
  switch (event.type) {
    case 'ContactAdded':
      return [['E182', isNew(event.contact) && event.contact === `contact-${after.contacts.size}`]]
    case 'ContactChanged':
      return [['E186', known(event.contact)]]
    case 'ContactsImported':
      return event.contacts.map((one): Law => ['E184', one.isNew ? isNew(one.contact) : known(one.contact)])
    case 'PersonErased':
      // The log says by now what is left of them.
      return [
        ['E185', event.contact === null || after.contacts.get(event.contact)?.details === null],
        ['E185', event.contact !== null || [...event.emails, ...event.names, ...event.texts].length > 0],
        ['E185', event.emails.every(isErasedAddress) && event.names.every((name) => name === erasedName)],
        ['E185', event.texts.every((text) => before.identities.has(text))],
      ]
    default:
      return event satisfies never
  }
}

/** The laws that contacts as they are break. */
export function contactRecordLaws(contacts: ReadonlyMap<string, ContactRecord>): readonly Law[] {
  const details = [...contacts.values()].flatMap((record) => record.details ?? [])
  return [
    ['E182', [...contacts.keys()].every((id, at) => id === `contact-${at + 1}`)],
    ['E183', isOnce(details.flatMap(({ email }) => email ?? []))],
    ['E183', isOnce(details.flatMap(({ externalId }) => externalId ?? []))],
    ...details.map((one): Law => ['E183', isNormal(one)]),
  ]
}

function isNormal({ party, name, title, role, email, phone, timeZone, doNotCall, survey }: ContactDetails): boolean {
  const lines = [name, title ?? 'none', doNotCall?.reason ?? 'none']
  return (
    lines.every((line) => /^\S([^\n\u2028]*\S)?$/.test(line)) &&
    [null, 'champion'].includes(role) &&
    [null, 'ada@example.org', 'bob@example.org', 'kim@example.org'].includes(email) &&
    [null, '+49 30 123-456', '(030) 12 34'].includes(phone) &&
    [null, 'Europe/Berlin'].includes(timeZone) &&
    (survey === null || (party === 'customer' && email !== null))
  )
}

function isOnce(all: readonly string[]): boolean {
  return new Set(all).size === all.length
}
