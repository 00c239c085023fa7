import type { Command } from '../command/command.ts'
import type { PersonId } from '../state/engagement.ts'

/**
 * Whom a command makes a member of the engagement by naming them for work of it. Who is called in may hold the workshop
 * that they were called in for: that it names them is no part that it gives.
 */
export function givenParts(command: Command, actor: PersonId): readonly PersonId[] {
  return named(command).filter((person) => person !== actor || !isOfSession(command))
}

function named(command: Command): readonly PersonId[] {
  switch (command.type) {
    case 'AssignTask':
      return command.assignee === null ? [] : [command.assignee]
    case 'WaiveTask':
      return [command.approver]
    case 'ScheduleWorkshop':
      return [command.host]
    case 'PrepareWorkshop':
      return command.attendees.flatMap(({ person }) => person ?? [])
    case 'HoldWorkshop':
      return command.actions.flatMap(({ owner }) => owner ?? [])
    case 'ChangeTasks':
      return command.commands.flatMap(named)
    default:
      return []
  }
}

function isOfSession({ type }: Command): boolean {
  return type === 'ScheduleWorkshop' || type === 'PrepareWorkshop'
}
