import { staleness } from '../../command/decision.ts'
import type { DecisionContext } from '../../command/decision-context.ts'
import type { Rejection } from '../../command/rejection.ts'
import type { Standing } from '../../standing/standing.ts'
import type { NoteCommand, WriteNote } from '../note-command.ts'
import { isFor, type NoteRecord } from '../note-record.ts'
import { seenAudience } from '../seen-audience.ts'

/** A command about a note that there is. */
export type LaterNoteCommand = Exclude<NoteCommand, WriteNote>

/**
 * The note that a command is about, or why nothing can be done to it: one that whoever asks does not see is none to them,
 * and one whose words were taken away is done with.
 */
export function noteFor(
  { engagement }: Standing,
  { note, expectedRevision }: LaterNoteCommand,
  context: DecisionContext,
): NoteRecord | Rejection {
  const record = engagement.notes.get(note)
  if (record === undefined || !isFor(record, seenAudience(context))) return { code: 'unknown-note', note }
  const stale = staleness(expectedRevision, record.revision)
  if (stale !== null) return stale
  return record.redacted === null ? record : { code: 'note-redacted', note }
}
