import type { DecisionContext } from '../command/decision-context.ts'
import type { Restoration } from '../command/event.ts'
import type { Rejection } from '../command/rejection.ts'
import { isNoteEvent } from '../note/note-after.ts'
import { isFor } from '../note/note-record.ts'
import { seenAudience } from '../note/seen-audience.ts'
import { canOwn } from '../site/guest.ts'
import type { Standing } from '../standing/standing.ts'

type RestoredNote = Restoration['notes'][number]

/**
 * Why a note cannot be again what it was, or `null`. What was written stays: it is amended, or its words are taken away
 * for good; only its next action and its mark come back [E208].
 */
export function noteUndoHindrance(
  { engagement }: Standing,
  { note, state }: RestoredNote,
  context: DecisionContext,
): Rejection | null {
  const record = engagement.notes.get(note)
  if (record === undefined || !isFor(record, seenAudience(context))) return { code: 'unknown-note', note }
  const event = context.past?.recorded.event
  const isState = event === undefined || !isNoteEvent(event) || stateEvents.has(event.type)
  if (state === null || !isState) return { code: 'note-stays', note }
  const owner = state.nextAction?.owner ?? null
  const isGone = owner !== null && owner !== record.nextAction?.owner && !canOwn(engagement, context.people, owner)
  return isGone ? { code: 'unknown-person', person: owner } : null
}

const stateEvents: ReadonlySet<string> = new Set(['NextActionSet', 'NextActionCompleted', 'NoteEscalated'])
