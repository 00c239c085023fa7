import { accept, type Decision, refuse } from '../../command/decision.ts'
import type { DecisionContext } from '../../command/decision-context.ts'
import { written } from '../../command/written.ts'
import type { Standing } from '../../standing/standing.ts'
import { prose } from '../../written/prose.ts'
import type { RedactNote } from '../note-command.ts'
import { noteFor } from './note-for.ts'

/** The most characters of a reason. */
const longestReason = 500

/** Takes the words of a note away, for good and with a reason; who wrote it does that, or one with the right [E207]. */
export function redactNote(standing: Standing, command: RedactNote, context: DecisionContext): Decision {
  const { note } = command
  const found = noteFor(standing, command, context)
  if ('code' in found) return refuse(found)
  const { actor, people } = context
  const mayRedact = found.by === actor || people.get(actor)?.rights.includes('redact-notes') === true
  if (!mayRedact) return refuse({ code: 'not-the-writer', note, writer: found.by })
  if (written(command.reason) === null) return refuse({ code: 'reason-required', to: null })
  const reason = prose(command.reason, longestReason)
  if (reason === null) return refuse({ code: 'wrong-note-text', part: 'reason', most: longestReason })
  return accept({ type: 'NoteRedacted', note, reason })
}
