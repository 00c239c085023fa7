import type { Decision } from '../command/decision.ts'
import type { DecisionContext } from '../command/decision-context.ts'
import type { Standing } from '../standing/standing.ts'
import { acceptAssignment } from './decide/accept-assignment.ts'
import { answerRequest } from './decide/answer-request.ts'
import { approveRequest } from './decide/approve-request.ts'
import { askBack } from './decide/ask-back.ts'
import { askForPerson } from './decide/ask-for-person.ts'
import { assignPerson } from './decide/assign-person.ts'
import { declineAssignment } from './decide/decline-assignment.ts'
import { endRequest } from './decide/end-request.ts'
import { rejectRequest } from './decide/reject-request.ts'
import { withdrawRequest } from './decide/withdraw-request.ts'
import type { RequestCommand } from './request-command.ts'

/** Who decides which command on a request: a kind of command without a decider does not compile. */
type RequestDeciders = {
  readonly [Type in RequestCommand['type']]: (
    standing: Standing,
    command: Extract<RequestCommand, { type: Type }>,
    context: DecisionContext,
  ) => Decision
}

const deciders: RequestDeciders = {
  AskForPerson: askForPerson,
  ApproveRequest: approveRequest,
  RejectRequest: rejectRequest,
  AskBack: askBack,
  AnswerRequest: answerRequest,
  AssignPerson: assignPerson,
  AcceptAssignment: acceptAssignment,
  DeclineAssignment: declineAssignment,
  EndRequest: endRequest,
  WithdrawRequest: withdrawRequest,
}

/** Decides one command on a request for a person. */
export function decideRequest(standing: Standing, command: RequestCommand, context: DecisionContext): Decision {
  // The table pairs each command with its own decider, which the type checker cannot see through a union.
  const decider = deciders[command.type] as (
    standing: Standing,
    command: RequestCommand,
    of: DecisionContext,
  ) => Decision
  return decider(standing, command, context)
}

/** Whether a command is about a request for a person. */
export function isRequestCommand(command: { readonly type: string }): command is RequestCommand {
  return Object.hasOwn(deciders, command.type)
}
