import { stateSet } from '@fairlead/contract'
import type { EngagementCommand } from '../../api/engagement-command.ts'

/** The task that a command blocks; `null` of every other command, and of several tasks at once. */
export function blockedTask(command: EngagementCommand): string | null {
  if (command.type === 'ChangeTasks') {
    const [only, ...others] = command.commands
    return only === undefined || others.length > 0 ? null : blockedTask(only)
  }
  return command.type === 'ChangeTaskState' && stateSet(command.to) === 'blocked' ? command.task : null
}
