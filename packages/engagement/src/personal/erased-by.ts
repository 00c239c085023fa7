import type { EngagementEvent } from '../command/event.ts'
import type { PersonErased } from '../contact/contact-event.ts'
import type { NoteRedacted } from '../note/note-event.ts'
import type { Identity } from './personal-part.ts'

/** An event with which personal values go from all events before it. */
export type ErasingEvent = PersonErased | NoteRedacted

const types: Readonly<Record<ErasingEvent['type'], true>> = { PersonErased: true, NoteRedacted: true }

/** The types of events with which values go. */
export const erasingTypes = Object.keys(types)

/** Whether values go with events of a type. */
export function isErasingType(type: string): boolean {
  return Object.hasOwn(types, type)
}

/** Whether values go with an event. */
export function isErasing(event: EngagementEvent): event is ErasingEvent {
  return isErasingType(event.type)
}

/** Whose values are erased with an event. */
export function erasedBy(event: ErasingEvent): readonly Identity[] {
  if (event.type === 'NoteRedacted') return [`note/${event.note}`]
  const { contact, emails, names, texts } = event
  return [...(contact === null ? [] : [contact]), ...emails, ...names.map((name) => `name/${name}`), ...texts]
}
