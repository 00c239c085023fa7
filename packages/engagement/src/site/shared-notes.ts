import type { ContactId } from '../contact/contact-record.ts'
import { isFor, type NoteId, type NoteRecord } from '../note/note-record.ts'
import type { CalendarDate, Engagement, Instant, PersonId } from '../state/engagement.ts'
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
  /** What somebody of the customer has to do because of it. */
  readonly next: SharedAction | null
  readonly revision: number
}

/** What somebody of the customer has to do because of a note. */
export interface SharedAction {
  readonly text: string
  readonly date: CalendarDate | null
  /** Whether it is up to the contact who looks, who says that it is done [E260]. */
  readonly isOwn: boolean
  readonly ownerName: string
  readonly isDone: boolean
}

type Noted = Pick<Engagement, 'notes' | 'contacts'>

/** The notes that are shared and say something still, the newest first. */
export function sharedNotes(engagement: Noted, contact: ContactId): readonly SharedNote[] {
  return [...engagement.notes]
    .filter(([, note]) => isFor(note, 'shared') && note.redacted === null)
    .map(([id, note]) => ({
      id,
      by: note.by,
      contactName: customerContact(engagement, note.by)?.name ?? null,
      at: note.at,
      body: note.body,
      added: note.amendments.map(({ by: who, at: when, body: text }) => ({ by: who, at: when, body: text })),
      next: sharedAction(engagement, note, contact),
      revision: note.revision,
    }))
    .filter(({ body, next }) => body !== '' || next !== null)
    .toReversed()
}

/** What comes next where it is up to the customer: what the team has to do is no business of theirs. */
function sharedAction(engagement: Noted, { nextAction }: NoteRecord, contact: ContactId): SharedAction | null {
  if (nextAction === null || nextAction.owner === null) return null
  const { text, owner, date, done } = nextAction
  const details = customerContact(engagement, owner)
  if (details === null) return null
  return { text, date, isOwn: owner === contact, ownerName: details.name, isDone: done !== null }
}
