import type { NoteFieldId, NoteTypeId, RoleId } from '@fairlead/playbook'
import type { PersonId } from '../state/engagement.ts'
import type { NoteId } from './note-record.ts'

/** Why something is refused that is asked of a note. */
export type NoteRejection =
  | { readonly code: 'unknown-note'; readonly note: NoteId }
  /** The playbook has no such type, or has types and none was given; `type` is `null` then. */
  | { readonly code: 'wrong-note-type'; readonly type: NoteTypeId | null; readonly choices: readonly NoteTypeId[] }
  /** Only people of other roles write such notes. */
  | {
      readonly code: 'not-a-writer'
      readonly type: NoteTypeId
      readonly person: PersonId
      readonly roles: readonly RoleId[]
    }
  /** It says nothing: no text, and no field. */
  | { readonly code: 'note-empty' }
  /** A text is longer than it may be, or has characters that are none. */
  | { readonly code: 'wrong-note-text'; readonly part: 'body' | 'next-action' | 'reason'; readonly most: number }
  | { readonly code: 'unknown-note-field'; readonly field: NoteFieldId }
  /** `found` is JSON, shortened where it is long. */
  | {
      readonly code: 'wrong-note-field'
      readonly field: NoteFieldId
      readonly found: string
      readonly expected: string
    }
  | { readonly code: 'note-fields-missing'; readonly fields: readonly NoteFieldId[] }
  /** Somebody who does not see the note cannot be named in it. */
  | { readonly code: 'cannot-see-note'; readonly person: PersonId }
  /** What comes next is given to a contact of the customer, who does not see the note. */
  | { readonly code: 'note-not-shared'; readonly person: PersonId }
  /** Who sees only what is shared writes only what is shared. */
  | { readonly code: 'shared-only'; readonly person: PersonId }
  | { readonly code: 'no-next-action'; readonly note: NoteId }
  /** Its words were taken away: there is nothing to add to. */
  | { readonly code: 'note-redacted'; readonly note: NoteId }
  /** Only who wrote it, or one with the right, takes its words away. */
  | { readonly code: 'not-the-writer'; readonly note: NoteId; readonly writer: PersonId }
  /** What was written is amended, never unwritten. */
  | { readonly code: 'note-stays'; readonly note: NoteId }
