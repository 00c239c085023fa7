import type { PersonId } from '../state/engagement.ts'
import type { NextAction, NoteContent, NoteId } from './note-record.ts'

/** What happens to a note. */
export type NoteEvent = NoteWritten | NoteAmended | NextActionSet | NextActionCompleted | NoteEscalated | NoteRedacted

export interface NoteWritten {
  readonly type: 'NoteWritten'
  readonly note: NoteId
  /** Once it is redacted its texts are empty. */
  readonly content: NoteContent
}

export interface NoteAmended {
  readonly type: 'NoteAmended'
  readonly note: NoteId
  readonly body: string
  readonly mentions: readonly PersonId[]
}

export interface NextActionSet {
  readonly type: 'NextActionSet'
  readonly note: NoteId
  readonly nextAction: NextAction | null
}

export interface NextActionCompleted {
  readonly type: 'NextActionCompleted'
  readonly note: NoteId
}

export interface NoteEscalated {
  readonly type: 'NoteEscalated'
  readonly note: NoteId
  readonly escalated: boolean
}

/** The words of the note are gone from all events before this one. */
export interface NoteRedacted {
  readonly type: 'NoteRedacted'
  readonly note: NoteId
  readonly reason: string
}
