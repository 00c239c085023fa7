import type { PersonId } from '../state/engagement.ts'
import type { NextAction, NoteContent, NoteId } from './note-record.ts'

/** What a person asks of a note. */
export type NoteCommand = WriteNote | AmendNote | SetNextAction | CompleteNextAction | EscalateNote | RedactNote

/** Writes a note down; it gets the next free name. */
export interface WriteNote {
  readonly type: 'WriteNote'
  readonly content: NoteContent
}

interface OfNote {
  readonly note: NoteId
  readonly expectedRevision: number
}

/** Adds to a note; what was written stays. */
export interface AmendNote extends OfNote {
  readonly type: 'AmendNote'
  readonly body: string
  readonly mentions: readonly PersonId[]
}

/** Says what has to be done next because of a note; `null` says that nothing has. */
export interface SetNextAction extends OfNote {
  readonly type: 'SetNextAction'
  readonly nextAction: NextAction | null
}

export interface CompleteNextAction extends OfNote {
  readonly type: 'CompleteNextAction'
}

/** Marks a note for those who look after the engagement, or takes the mark away. */
export interface EscalateNote extends OfNote {
  readonly type: 'EscalateNote'
  readonly escalated: boolean
}

/** Takes the words of a note away for good: that it was written stays. */
export interface RedactNote extends OfNote {
  readonly type: 'RedactNote'
  readonly reason: string
}
