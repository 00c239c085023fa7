import { accessHindrance } from '../access/access-hindrance.ts'
import { contactDeciders } from '../contact/contact-deciders.ts'
import { noteDeciders } from '../note/note-deciders.ts'
import { questionnaireDeciders } from '../questionnaire/questionnaire-deciders.ts'
import { requestDeciders } from '../request/request-deciders.ts'
import { guestHindrance } from '../site/guest-hindrance.ts'
import type { Standing } from '../standing/standing.ts'
import { timeDeciders } from '../time/time-deciders.ts'
import { workshopDeciders } from '../workshop/workshop-deciders.ts'
import { addTask } from './add-task.ts'
import { assignRole } from './assign-role.ts'
import { changeTasks } from './change-tasks.ts'
import type { Command, CreateEngagement, TaskCommand } from './command.ts'
import { completeProcess } from './complete-process.ts'
import { createEngagement } from './create-engagement.ts'
import { decideTask, isTaskCommand } from './decide-task.ts'
import type { DecidersOf } from './deciders-of.ts'
import { type Decision, refuse } from './decision.ts'
import type { DecisionContext } from './decision-context.ts'
import { reopenProcess } from './reopen-process.ts'
import { reviseFacts } from './revise-facts.ts'
import { setCalendar } from './set-calendar.ts'
import { undo } from './undo.ts'

/** A command to an engagement that exists, on more than one task or none. */
type Change = Exclude<Command, CreateEngagement | TaskCommand>

/** Who decides which command. */
export type Deciders = DecidersOf<Change>

const deciders: Deciders = {
  ReviseFacts: reviseFacts,
  AddTask: addTask,
  ChangeTasks: changeTasks,
  AssignRole: assignRole,
  SetCalendar: setCalendar,
  CompleteProcess: completeProcess,
  ReopenProcess: reopenProcess,
  ...workshopDeciders,
  ...questionnaireDeciders,
  ...requestDeciders,
  ...contactDeciders,
  ...noteDeciders,
  ...timeDeciders,
  Undo: undo,
}

/**
 * Decides what a command does to an engagement: the event to record, or why it is refused. It changes nothing itself,
 * and nothing else accepts or refuses what a person asks.
 *
 * It looks for unknown ids first, then for a stale revision, then asks the rules, and last whether anything changes [E9].
 *
 * Guests, and somebody whose access is granted, are told before all else what they have no part in [E167][E223].
 *
 * @throws Error for a command other than `CreateEngagement` where there is no engagement: a bug of whoever loads it.
 */
export function decide(standing: Standing | null, command: Command, context: DecisionContext): Decision {
  const denied = guestHindrance(standing, command, context) ?? accessHindrance(standing, command, context)
  if (denied !== null) return refuse(denied)
  if (command.type === 'CreateEngagement') {
    return standing === null ? createEngagement(command, context) : refuse({ code: 'engagement-exists' })
  }
  if (standing === null) throw new Error(`Unexpected ${command.type} without an engagement, expected CreateEngagement`)
  if (isTaskCommand(command)) return decideTask(standing, command, context)
  // The table pairs each command with its own decider, which the type checker cannot see through a union.
  const decider = deciders[command.type] as (standing: Standing, command: Change, of: DecisionContext) => Decision
  return decider(standing, command, context)
}
