import { type CommandInput, isSettled, type TaskCommandInput, type TaskView } from '@fairlead/contract'

/** What a person asks of an engagement that runs. */
export type EngagementCommand = CommandInput

type PlainType =
  | TaskCommandInput['type']
  | 'ReviseFacts'
  | 'AddTask'
  | 'ChangeTasks'
  | 'AssignRole'
  | 'SetCalendar'
  | 'CompleteProcess'
  | 'ReopenProcess'
  | 'Undo'

/** What every view of an engagement can ask; the first pages have words for it. */
export type PlainCommand = Extract<EngagementCommand, { type: PlainType }>

/** The name of an engagement's commands, by which those on their way are found. */
export function commandKey(engagement: string): readonly [string, string] {
  return ['command', engagement]
}

/** The record that a command touches, within its engagement: its revision is what `expectedRevision` speaks of. */
export function recordOf(command: Exclude<EngagementCommand, { type: 'ChangeTasks' }>): string | null {
  switch (command.type) {
    case 'ReviseFacts':
      return 'facts'
    case 'CompleteProcess':
    case 'ReopenProcess':
      return `process:${command.process}`
    case 'AssignRole':
      return `role:${command.role}@${command.service ?? ''}`
    case 'SetCalendar':
      return `calendar:${command.party}`
    case 'SendQuestionnaire':
    case 'SaveAnswers':
    case 'ReturnQuestionnaire':
    case 'ReviewQuestionnaire':
    case 'AcceptAnswers':
    case 'RejectAnswers':
      return `questionnaire:${command.task}`
    case 'ChangeTime':
    case 'RemoveTime':
      return `time:${command.entry}`
    case 'AddTask':
    case 'LogTime':
    case 'AskForPerson':
    case 'AddContact':
    case 'ErasePerson':
    case 'WriteNote':
    case 'Undo':
      return null
    case 'ChangeContact':
      return `contact:${command.contact}`
    case 'PrepareWorkshop':
    case 'PutMaterial':
    case 'RemoveMaterial':
    case 'HandOverMaterial':
    case 'ScheduleWorkshop':
    case 'InviteToWorkshop':
    case 'CallOffWorkshop':
    case 'RecordReply':
    case 'HoldWorkshop':
    case 'ReviseMinutes':
      return `workshop:${command.task}`
    default:
      if ('request' in command) return `request:${command.request}`
      if ('note' in command) return `note:${command.note}`
      return `task:${command.task}`
  }
}

/** Gives every command in it the revision that `newest` has for its record. */
export function withNewestRevisions(
  command: EngagementCommand,
  newest: (record: string, seen: number) => number,
): EngagementCommand {
  if (command.type === 'ChangeTasks') {
    const commands = command.commands.map((one) => withNewestRevisions(one, newest) as TaskCommandInput)
    return { ...command, commands }
  }
  const record = recordOf(command)
  if (record === null || !('expectedRevision' in command)) return command
  return { ...command, expectedRevision: newest(record, command.expectedRevision) }
}

/** The records that a command touches, each with the revision that its author saw. */
export function recordsOf(command: EngagementCommand): readonly { readonly record: string; readonly seen: number }[] {
  if (command.type === 'ChangeTasks') return command.commands.flatMap(recordsOf)
  const record = recordOf(command)
  return record === null || !('expectedRevision' in command) ? [] : [{ record, seen: command.expectedRevision }]
}

/** Whether a command is about one piece of work, and no more than that. */
export function isTaskCommand(command: EngagementCommand): command is TaskCommandInput {
  return command.type !== 'ChangeTasks' && recordOf(command)?.startsWith('task:') === true
}

/** What a command leaves of a task as its author sees it until the server has answered. */
export function withCommand(task: TaskView, command: EngagementCommand): TaskView {
  if (command.type === 'ChangeTasks') return command.commands.reduce(withCommand, task)
  if (!('task' in command) || command.task !== task.key) return task
  switch (command.type) {
    case 'ChangeTaskState': {
      const isDone = isSettled(command.to)
      const dates = isDone ? { ...task.dates, isOverdue: false } : task.dates
      return { ...task, state: command.to, reason: command.reason, dates, isLeft: task.isLeft && !isDone }
    }
    case 'AssignTask': {
      const { assignee } = command
      return { ...task, assignee, responsible: assignee === null ? null : { person: assignee, through: 'task' } }
    }
    default:
      return task
  }
}
