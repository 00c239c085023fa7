import type { Command } from '../command/command.ts'
import type { DecisionContext } from '../command/decision-context.ts'
import type { Rejection } from '../command/rejection.ts'
import type { Standing } from '../standing/standing.ts'
import type { PersonId } from '../state/engagement.ts'
import { taskRecord } from '../state/records.ts'
import type { TaskKey } from '../state/task-key.ts'
import type { TimeCommand } from '../time/time-command.ts'
import { givenParts } from './given-parts.ts'
import { isOwnWork } from './own-work.ts'
import { membersOf, participantsOf } from './participants.ts'

/**
 * Why somebody whose access is granted cannot ask this of an engagement, or `null`. They change their own work and what
 * they deliver with it, decide waivers that were put before them, take part in their own requests, write notes and amend
 * them [E209], and take back what they did themselves; nothing else [E167]. They make nobody whose access is granted a
 * member, and not themselves: whoever was called in for a request goes when it ends [E170].
 */
export function accessHindrance(
  standing: Standing | null,
  command: Command,
  context: DecisionContext,
): Rejection | null {
  const { actor, people } = context
  if (people.get(actor)?.access !== 'granted') return null
  const refused = (task: TaskKey | null): Rejection => ({ code: 'not-granted', person: actor, task })
  if (standing === null || !participantsOf(standing.engagement).has(actor)) return refused(null)
  if (command.type === 'Undo') return context.past?.recorded.actor === actor ? null : refused(null)
  if ('request' in command) {
    const record = standing.engagement.requests.get(command.request)
    return record?.by === actor || record?.person === actor ? null : refused(null)
  }
  // Whoever takes part says what they learnt, and puts it better.
  if (command.type === 'WriteNote' || command.type === 'AmendNote') return null
  if ('note' in command) {
    const record = standing.engagement.notes.get(command.note)
    return record?.by === actor || record?.nextAction?.owner === actor ? null : refused(null)
  }
  if (isTimeCommand(command))
    return isOwnTime(standing, command, actor) ? null : refused('task' in command ? command.task : null)
  if (isApproval(standing, command, actor)) return null
  if (givesAccess(standing, command, context)) return refused('task' in command ? command.task : null)
  if (command.type === 'ChangeTasks') {
    const other = command.commands.find(
      (one) => !isOwnWork(standing, one.task, actor) && !isApproval(standing, one, actor),
    )
    return other === undefined ? null : refused(other.task)
  }
  const task = 'task' in command ? command.task : null
  return task !== null && isOwnWork(standing, task, actor) ? null : refused(task)
}

/** Whether it makes somebody a member who sees the engagement only because of that. */
function givesAccess({ engagement }: Standing, command: Command, { actor, people }: DecisionContext): boolean {
  const members = membersOf(engagement)
  return givenParts(command, actor).some((person) => people.get(person)?.access === 'granted' && !members.has(person))
}

/** Whether it decides a waiver that was put before this person. */
function isApproval({ engagement }: Standing, command: Command, actor: PersonId): boolean {
  if (command.type !== 'ApproveWaiver' && command.type !== 'EndWaiver') return false
  return taskRecord(engagement, command.task).waiver?.approver === actor
}

function isTimeCommand(command: Command): command is TimeCommand {
  return command.type === 'LogTime' || command.type === 'ChangeTime' || command.type === 'RemoveTime'
}

/** Whether it is about time of this person: on work of their own, or on none in particular [E234]. */
function isOwnTime(standing: Standing, command: TimeCommand, actor: PersonId): boolean {
  if (command.type !== 'LogTime' && standing.engagement.time.get(command.entry)?.entry?.person !== actor) return false
  if (command.type === 'RemoveTime') return true
  return command.person === actor && (command.task === null || isOwnWork(standing, command.task, actor))
}
