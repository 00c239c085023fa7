import type { Standing } from '../standing/standing.ts'
import type { TaskCommand } from './command.ts'
import type { DecidersOf } from './deciders-of.ts'
import type { TaskDecision } from './decision.ts'
import type { DecisionContext } from './decision-context.ts'
import { approveWaiver } from './task/approve-waiver.ts'
import { assignTask } from './task/assign-task.ts'
import { changeTaskState } from './task/change-task-state.ts'
import { endWaiver } from './task/end-waiver.ts'
import { linkEvidence } from './task/link-evidence.ts'
import { overruleGate } from './task/overrule-gate.ts'
import { setTaskDate } from './task/set-task-date.ts'
import { unlinkEvidence } from './task/unlink-evidence.ts'
import { waiveTask } from './task/waive-task.ts'

/** Who decides which command on a task. */
export type TaskDeciders = DecidersOf<TaskCommand, TaskDecision>

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
