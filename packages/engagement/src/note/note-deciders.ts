import type { DecidersOf } from '../command/deciders-of.ts'
import { amendNote } from './decide/amend-note.ts'
import { completeNextAction } from './decide/complete-next-action.ts'
import { escalateNote } from './decide/escalate-note.ts'
import { redactNote } from './decide/redact-note.ts'
import { setNextAction } from './decide/set-next-action.ts'
import { writeNote } from './decide/write-note.ts'
import type { NoteCommand } from './note-command.ts'

/** Who decides which command on a note. */
export const noteDeciders: DecidersOf<NoteCommand> = {
  WriteNote: writeNote,
  AmendNote: amendNote,
  SetNextAction: setNextAction,
  CompleteNextAction: completeNextAction,
  EscalateNote: escalateNote,
  RedactNote: redactNote,
}
