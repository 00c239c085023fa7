import { accept, type Decision, refuse } from '../../command/decision.ts'
import type { DecisionContext } from '../../command/decision-context.ts'
import type { Standing } from '../../standing/standing.ts'
import { prose } from '../../written/prose.ts'
import type { AmendNote } from '../note-command.ts'
import { namesHindrance } from './names-hindrance.ts'
import { noteFor } from './note-for.ts'
import { longestNote } from './write-note.ts'

/** Adds to a note; what was written stays as it is [E204]. */
export function amendNote(standing: Standing, command: AmendNote, context: DecisionContext): Decision {
  const { note } = command
  const found = noteFor(standing, command, context)
  if ('code' in found) return refuse(found)
  const mentions = [...new Set(command.mentions)]
  const named = namesHindrance(standing, mentions, context)
  if (named !== null) return refuse(named)
  if (command.body.trim() === '') return refuse({ code: 'note-empty' })
  const body = prose(command.body, longestNote)
  if (body === null) return refuse({ code: 'wrong-note-text', part: 'body', most: longestNote })
  return accept({ type: 'NoteAmended', note, body, mentions })
}
