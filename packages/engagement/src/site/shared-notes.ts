import { isFor, type NoteId } from '../note/note-record.ts'
import type { Engagement, Instant, PersonId } from '../state/engagement.ts'
import { customerContact } from './guest.ts'

/** A note to the customer, or a question of theirs, as a contact sees it. */
export interface SharedNote {
  readonly id: NoteId
  readonly by: PersonId
  /** What a contact of the customer is called who wrote it; `null` where somebody of the team did. */
  readonly contactName: string | null
  readonly at: Instant
  readonly body: string
  /** What was added later, the oldest first. */
  readonly added: readonly { readonly by: PersonId; readonly at: Instant; readonly body: string }[]
}

/** The notes that are shared and say something still, the newest first. */
export function sharedNotes(engagement: Pick<Engagement, 'notes' | 'contacts'>): readonly SharedNote[] {
  return [...engagement.notes]
    .filter(([, note]) => isFor(note, 'shared') && note.redacted === null && note.body !== '')
    .map(([id, { by, at, body, amendments }]) => ({
      id,
      by,
      contactName: customerContact(engagement, by)?.name ?? null,
      at,
      body,
      added: amendments.map(({ by: who, at: when, body: text }) => ({ by: who, at: when, body: text })),
    }))
    .toReversed()
}
