import type { TaskCommandInput } from '@fairlead/contract'
import type { I18n } from '@lingui/core'
import { msg, plural } from '@lingui/core/runtime-macro'
import { needsReason } from '../components/task-state/state-groups.ts'
import { taskStateNames } from '../components/task-state/task-state-words.ts'
import type { EngagementCommand, PlainCommand } from './engagement-command.ts'

/** What the parts of an engagement are called in a sentence. */
export interface CommandNames {
  readonly i18n: I18n
  task(key: string): string
  person(id: string): string
  process(id: string): string
  role(id: string): string
  /** A day as a person writes it. */
  day(date: string): string
}

type OtherCommand = Exclude<PlainCommand, TaskCommandInput | { type: 'ChangeTasks' }>

/** What a command has done, in a sentence: "3 tasks set to Complete", "Task 4027 given to Mei Chen". */
export function commandWords(names: CommandNames, command: PlainCommand): string {
  if (command.type === 'ChangeTasks') return tasksWords(names, command.commands)
  return 'task' in command ? taskWords(names, command) : otherWords(names, command)
}

/** Whether a command is told when it is done: what is not seen where it was asked for, or weighs more than a click. */
export function isTold(command: EngagementCommand): boolean {
  if (command.type === 'ChangeTaskState') return needsReason(command.to)
  return command.type !== 'AssignTask' && command.type !== 'LinkEvidence'
}

function taskWords(names: CommandNames, command: TaskCommandInput): string {
  const { i18n } = names
  const task = names.task(command.task)
  switch (command.type) {
    case 'ChangeTaskState':
      return i18n._(msg`Task ${{ task }} set to ${{ state: i18n._(taskStateNames[command.to]) }}`)
    case 'AssignTask':
      return command.assignee === null
        ? i18n._(msg`Task ${{ task }} taken back`)
        : i18n._(msg`Task ${{ task }} given to ${{ person: names.person(command.assignee) }}`)
    case 'SetTaskDate':
      return command.due === null
        ? i18n._(msg`Task ${{ task }} is due by its rule again`)
        : i18n._(msg`Task ${{ task }} set to be due on ${{ day: names.day(command.due) }}`)
    case 'WaiveTask':
      return i18n._(msg`Waiver of task ${{ task }} given to ${{ person: names.person(command.approver) }} to approve`)
    case 'ApproveWaiver':
      return i18n._(msg`Waiver of task ${{ task }} approved`)
    case 'EndWaiver':
      return i18n._(msg`Waiver of task ${{ task }} ended`)
    case 'OverruleGate':
      return i18n._(msg`Gate ${{ task }} overruled`)
    case 'LinkEvidence':
      return i18n._(msg`Evidence added to task ${{ task }}`)
    case 'UnlinkEvidence':
      return i18n._(msg`Evidence removed from task ${{ task }}`)
    default:
      return command satisfies never
  }
}

function otherWords(names: CommandNames, command: OtherCommand): string {
  const { i18n } = names
  switch (command.type) {
    case 'ReviseFacts':
      return i18n._(msg`Facts and scope revised`)
    case 'AddTask':
      return i18n._(msg`Task “${{ name: command.name }}” added`)
    case 'AssignRole':
      return i18n._(msg`Role ${{ role: names.role(command.role) }} changed`)
    case 'SetCalendar':
      return i18n._(msg`Work calendar changed`)
    case 'CompleteProcess':
      return i18n._(msg`“${{ process: names.process(command.process) }}” ended`)
    case 'ReopenProcess':
      return i18n._(msg`“${{ process: names.process(command.process) }}” reopened`)
    case 'Undo':
      return i18n._(msg`Change ${{ seq: command.seq }} taken back`)
    default:
      return command satisfies never
  }
}

/** Several commands as one: what they have in common, where they do the same to each task. */
function tasksWords(names: CommandNames, commands: readonly TaskCommandInput[]): string {
  const { i18n } = names
  const [first] = commands
  const count = commands.length
  if (first !== undefined && count === 1) return taskWords(names, first)
  const all = first !== undefined && commands.every((one) => aim(one) === aim(first)) ? first : null
  switch (all?.type) {
    case 'ChangeTaskState':
      return i18n._(
        msg`${plural({ count }, { one: '# task', other: '# tasks' })} set to ${{ state: i18n._(taskStateNames[all.to]) }}`,
      )
    case 'AssignTask':
      return all.assignee === null
        ? i18n._(msg`${plural({ count }, { one: '# task', other: '# tasks' })} taken back`)
        : i18n._(
            msg`${plural({ count }, { one: '# task', other: '# tasks' })} given to ${{ person: names.person(all.assignee) }}`,
          )
    case 'SetTaskDate':
      return all.due === null
        ? i18n._(msg`${plural({ count }, { one: '# task', other: '# tasks' })} due by their rules again`)
        : i18n._(
            msg`${plural({ count }, { one: '# task', other: '# tasks' })} set to be due on ${{ day: names.day(all.due) }}`,
          )
    case 'WaiveTask':
      return i18n._(
        msg`Waivers of ${plural({ count }, { one: '# task', other: '# tasks' })} given to ${{ person: names.person(all.approver) }} to approve`,
      )
    case 'ApproveWaiver':
      return i18n._(msg`Waivers of ${plural({ count }, { one: '# task', other: '# tasks' })} approved`)
    default:
      return i18n._(msg`${plural({ count }, { one: '# task', other: '# tasks' })} changed`)
  }
}

/** What a command does, without the task that it does it to. */
function aim(command: TaskCommandInput): string {
  switch (command.type) {
    case 'ChangeTaskState':
      return `${command.type} ${command.to}`
    case 'AssignTask':
      return `${command.type} ${command.assignee}`
    case 'SetTaskDate':
      return `${command.type} ${command.due}`
    case 'WaiveTask':
      return `${command.type} ${command.approver}`
    default:
      return command.type
  }
}
