import type { NoteId } from '../note/note-record.ts'
import type { TaskKey } from '../state/task-key.ts'
import type { TimeEntryId } from '../time/time-entry.ts'
import type { ContactDetails, ContactId } from './contact-record.ts'

/** What happens to contacts. Details are `null` once the person was erased. */
export type ContactEvent = ContactAdded | ContactChanged | ContactsImported | PersonErased

export interface ContactAdded {
  readonly type: 'ContactAdded'
  readonly contact: ContactId
  readonly details: ContactDetails | null
}

export interface ContactChanged {
  readonly type: 'ContactChanged'
  readonly contact: ContactId
  readonly details: ContactDetails | null
}

export interface ContactsImported {
  readonly type: 'ContactsImported'
  readonly contacts: readonly {
    readonly contact: ContactId
    readonly isNew: boolean
    readonly details: ContactDetails | null
  }[]
}

/** Every value of theirs is gone from the log, from all events before it [E185]; it says in which records they stood. */
export interface PersonErased {
  readonly type: 'PersonErased'
  readonly contact: ContactId | null
  readonly emails: readonly string[]
  readonly names: readonly string[]
  readonly texts: readonly string[]
  readonly workshops: readonly TaskKey[]
  readonly questionnaires: readonly TaskKey[]
  readonly notes: readonly NoteId[]
  readonly time: readonly TimeEntryId[]
}
