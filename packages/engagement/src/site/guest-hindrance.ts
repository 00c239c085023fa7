import type { Command } from '../command/command.ts'
import type { DecisionContext } from '../command/decision-context.ts'
import type { Rejection } from '../command/rejection.ts'
import type { NoteContent } from '../note/note-record.ts'
import type { Standing } from '../standing/standing.ts'
import type { TaskState } from '../state/task-state.ts'
import { customerContact, isGuest } from './guest.ts'
import { isOwnAction } from './own-action.ts'
import { sharingOf } from './sharing.ts'

/** How far guests can say that their own work is; what stands in its way they tell people. */
export const guestStates: readonly TaskState[] = ['not-started', 'in-progress', 'complete']

/**
 * Why a guest cannot ask this of an engagement, or `null`. They answer questionnaires that are shared and hand them in,
 * answer invitations to themselves, say how far their own work is, say that what comes next is done where it is
 * theirs, and ask; nothing else, and nothing where they are no contact of the customer any more [E223][E260].
 */
export function guestHindrance(
  standing: Standing | null,
  command: Command,
  { actor }: Pick<DecisionContext, 'actor'>,
): Rejection | null {
  if (!isGuest(actor)) return null
  const task = 'task' in command ? command.task : null
  const refused: Rejection = { code: 'not-granted', person: actor, task }
  const contact = standing === null ? null : customerContact(standing.engagement, actor)
  if (standing === null || contact === null) return refused
  return isTheirs(standing, command, { id: actor, email: contact.email }) ? null : refused
}

/** A question of a guest is a note to everybody: words, and nothing that the team works by. */
function isQuestion({
  type,
  audience,
  fields,
  services,
  tasks,
  nextAction,
  escalated,
  mentions,
}: NoteContent): boolean {
  const said = [services, tasks, mentions, Object.keys(fields)]
  const isPlain = type === null && nextAction === null && !escalated && said.every(({ length }) => length === 0)
  return isPlain && audience === 'shared'
}

interface Guest {
  readonly id: string
  readonly email: string | null
}

function isTheirs(standing: Standing, command: Command, { id, email }: Guest): boolean {
  switch (command.type) {
    case 'SaveAnswers':
    case 'ReturnQuestionnaire':
      return sharingOf(standing, command.task).isShared
    case 'RecordReply':
      return email !== null && command.email === email && sharingOf(standing, command.task).isShared
    case 'ChangeTaskState':
      return guestStates.includes(command.to) && isOwnAction(standing, command.task, id)
    case 'CompleteNextAction': {
      const note = standing.engagement.notes.get(command.note)
      return note?.audience === 'shared' && note.nextAction?.owner === id
    }
    case 'WriteNote':
      return isQuestion(command.content)
    default:
      return false
  }
}
