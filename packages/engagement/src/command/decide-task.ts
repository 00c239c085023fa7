import type { Standing } from '../standing/standing.ts'
import { approveWaiver } from './approve-waiver.ts'
import { assignTask } from './assign-task.ts'
import { changeTaskState } from './change-task-state.ts'
import type { TaskCommand } from './command.ts'
import type { Refused } from './decision.ts'
import type { DecisionContext } from './decision-context.ts'
import { endWaiver } from './end-waiver.ts'
import type { TaskEvent } from './event.ts'
import { linkEvidence } from './link-evidence.ts'
import { overruleGate } from './overrule-gate.ts'
import { setTaskDate } from './set-task-date.ts'
import { unlinkEvidence } from './unlink-evidence.ts'
import { waiveTask } from './waive-task.ts'

/** What is decided of one piece of work. */
export type TaskDecision<E extends TaskEvent = TaskEvent> = { readonly ok: true; readonly event: E } | Refused

/** Who decides which command on a task: a kind of command without a decider does not compile. */
export type TaskDeciders = {
  readonly [Type in TaskCommand['type']]: (
    standing: Standing,
    command: Extract<TaskCommand, { type: Type }>,
    context: DecisionContext,
  ) => TaskDecision
}

const deciders: TaskDeciders = {
  ChangeTaskState: changeTaskState,
  AssignTask: assignTask,
  SetTaskDate: setTaskDate,
  WaiveTask: waiveTask,
  ApproveWaiver: approveWaiver,
  EndWaiver: endWaiver,
  OverruleGate: overruleGate,
  LinkEvidence: linkEvidence,
  UnlinkEvidence: unlinkEvidence,
}

/** Decides one command on one task; alone and among others it is decided alike [E36]. */
export function decideTask(standing: Standing, command: TaskCommand, context: DecisionContext): TaskDecision {
  // The table pairs each command with its own decider, which the type checker cannot see through a union.
  const decider = deciders[command.type] as (
    standing: Standing,
    command: TaskCommand,
    of: DecisionContext,
  ) => TaskDecision
  return decider(standing, command, context)
}

/** Whether a command is about one piece of work. */
export function isTaskCommand(command: { readonly type: string }): command is TaskCommand {
  return Object.hasOwn(deciders, command.type)
}
