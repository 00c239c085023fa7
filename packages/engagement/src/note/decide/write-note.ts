import type { NoteType } from '@fairlead/playbook'
import { accept, type Decision, refuse } from '../../command/decision.ts'
import type { DecisionContext } from '../../command/decision-context.ts'
import type { Rejection } from '../../command/rejection.ts'
import type { Standing } from '../../standing/standing.ts'
import { canFill } from '../../team/person.ts'
import { prose } from '../../written/prose.ts'
import type { WriteNote } from '../note-command.ts'
import type { NoteContent } from '../note-record.ts'
import { seenAudience } from '../seen-audience.ts'
import { namesHindrance } from './names-hindrance.ts'
import { normalAction } from './normal-action.ts'
import { normalFields } from './normal-fields.ts'

/** The most characters of a note. */
export const longestNote = 20_000

/** Writes a note down: of a type that the playbook has and this person writes, about what there is, saying something. */
export function writeNote(standing: Standing, { content }: WriteNote, context: DecisionContext): Decision {
  const { audience, escalated } = content
  const unknown = unknownIn(standing, content)
  if (unknown !== null) return refuse(unknown)
  const typed = typeOf(standing, content, context)
  if ('code' in typed) return refuse(typed)
  const { type } = typed
  const mentions = once(content.mentions)
  const named = namesHindrance(standing, mentions, context)
  if (named !== null) return refuse(named)
  const fielded = normalFields(type, content.fields)
  if ('code' in fielded) return refuse(fielded)
  const acting = normalAction(standing, { action: content.nextAction, audience }, context)
  if ('code' in acting) return refuse(acting)
  const isSilent = content.body.trim() === ''
  if (isSilent && Object.keys(fielded.fields).length === 0) return refuse({ code: 'note-empty' })
  const body = isSilent ? '' : prose(content.body, longestNote)
  if (body === null) return refuse({ code: 'wrong-note-text', part: 'body', most: longestNote })
  const about = { services: once(content.services), tasks: once(content.tasks) }
  const said = { body, fields: fielded.fields, nextAction: acting.action, escalated, mentions }
  const note = `note-${standing.engagement.notes.size + 1}`
  return accept({ type: 'NoteWritten', note, content: { type: type?.id ?? null, audience, ...said, ...about } })
}

/** What the note is about that the engagement lacks, or `null`. */
function unknownIn({ index, plan }: Standing, { services, tasks }: NoteContent): Rejection | null {
  const known = new Set(index.release.services.map(({ id }) => id))
  const service = services.find((id) => !known.has(id))
  if (service !== undefined) return { code: 'unknown-service', service }
  const task = tasks.find((key) => !plan.tasks.has(key))
  return task === undefined ? null : { code: 'unknown-task', task }
}

/** The type of a note, `null` where it has none, or why this person writes no such note [E200][E202][E206]. */
function typeOf(
  { index }: Standing,
  { type: id, audience }: NoteContent,
  context: DecisionContext,
): { readonly type: NoteType | null } | Rejection {
  const { notes: types } = index.release
  const { actor: person, people } = context
  const isOfTeam = seenAudience(context) === 'internal'
  if (!isOfTeam && audience !== 'shared') return { code: 'shared-only', person }
  if (id === null && (types.length === 0 || !isOfTeam)) return { type: null }
  const type = isOfTeam ? types.find((one) => one.id === id) : undefined
  if (type === undefined) {
    return { code: 'wrong-note-type', type: id, choices: isOfTeam ? types.map((one) => one.id) : [] }
  }
  const writer = people.get(person)
  const { writers: roles } = type
  const mayWrite = roles.length === 0 || (writer !== undefined && roles.some((role) => canFill(writer, role)))
  return mayWrite ? { type } : { code: 'not-a-writer', type: type.id, person, roles }
}

function once<T>(items: readonly T[]): readonly T[] {
  return [...new Set(items)]
}
