import { accept, type Decision, refuse } from '../../command/decision.ts'
import type { DecisionContext } from '../../command/decision-context.ts'
import type { Standing } from '../../standing/standing.ts'
import type { EscalateNote } from '../note-command.ts'
import { noteFor } from './note-for.ts'

/** Marks a note for those who look after the engagement, or takes the mark away. */
export function escalateNote(standing: Standing, command: EscalateNote, context: DecisionContext): Decision {
  const { note, escalated } = command
  const found = noteFor(standing, command, context)
  if ('code' in found) return refuse(found)
  if (found.escalated === escalated) return refuse({ code: 'nothing-to-change' })
  return accept({ type: 'NoteEscalated', note, escalated })
}
