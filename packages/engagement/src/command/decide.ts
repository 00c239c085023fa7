import type { Engagement } from '../state/engagement.ts'
import { assignTask } from './assign-task.ts'
import { changeTaskState } from './change-task-state.ts'
import type { Command, CreateEngagement } from './command.ts'
import { completeProcess } from './complete-process.ts'
import { createEngagement } from './create-engagement.ts'
import { type Decision, type DecisionContext, refuse } from './decision.ts'
import { reopenProcess } from './reopen-process.ts'
import { reviseFacts } from './revise-facts.ts'

/** A command to an engagement that exists. */
type Change = Exclude<Command, CreateEngagement>

/** Who decides which command: a kind of command without a decider does not compile. */
export type Deciders = {
  readonly [Type in Change['type']]: (
    state: Engagement,
    command: Extract<Change, { type: Type }>,
    context: DecisionContext,
  ) => Decision
}

const deciders: Deciders = {
  ReviseFacts: reviseFacts,
  ChangeTaskState: changeTaskState,
  AssignTask: assignTask,
  CompleteProcess: completeProcess,
  ReopenProcess: reopenProcess,
}

/**
 * Decides what a command does to an engagement: the events to record, or why it is refused. It changes nothing itself,
 * and nothing else accepts or refuses what a person asks.
 *
 * It looks for unknown ids first, then for a stale revision, then asks the rules, and last whether anything changes [E9].
 *
 * @throws Error for a command other than `CreateEngagement` where there is no engagement: a bug of whoever loads it.
 */
export function decide(state: Engagement | null, command: Command, context: DecisionContext): Decision {
  if (command.type === 'CreateEngagement') {
    return state === null ? createEngagement(command, context) : refuse({ code: 'engagement-exists' })
  }
  if (state === null) throw new Error(`Unexpected ${command.type} without an engagement, expected CreateEngagement`)
  // The table pairs each command with its own decider, which the type checker cannot see through a union.
  const decider = deciders[command.type] as (state: Engagement, command: Change, context: DecisionContext) => Decision
  return decider(state, command, context)
}
