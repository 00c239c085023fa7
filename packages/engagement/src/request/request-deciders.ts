import type { DecidersOf } from '../command/deciders-of.ts'
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

/** Who decides which command on a request for a person. */
export const requestDeciders: DecidersOf<RequestCommand> = {
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
