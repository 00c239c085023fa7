import type { PersonId } from '../state/engagement.ts'
import type { RequestId, Wish } from './request-record.ts'

/** What a person asks of a request for a person. */
export type RequestCommand =
  | AskForPerson
  | ApproveRequest
  | RejectRequest
  | AskBack
  | AnswerRequest
  | AssignPerson
  | AcceptAssignment
  | DeclineAssignment
  | EndRequest
  | WithdrawRequest

interface OfRequest {
  readonly request: RequestId
  readonly expectedRevision: number
}

/** Asks for somebody; the playbook's routing table says which team that goes to. */
export interface AskForPerson extends Wish {
  readonly type: 'AskForPerson'
  readonly id: RequestId
}

export interface ApproveRequest extends OfRequest {
  readonly type: 'ApproveRequest'
}

export interface RejectRequest extends OfRequest {
  readonly type: 'RejectRequest'
  readonly reason: string
}

/** Wants to know more before deciding. */
export interface AskBack extends OfRequest {
  readonly type: 'AskBack'
  readonly question: string
}

export interface AnswerRequest extends OfRequest {
  readonly type: 'AnswerRequest'
  readonly answer: string
}

/** Sends one of the team. */
export interface AssignPerson extends OfRequest {
  readonly type: 'AssignPerson'
  readonly person: PersonId
}

export interface AcceptAssignment extends OfRequest {
  readonly type: 'AcceptAssignment'
}

/** The team has to send somebody else. */
export interface DeclineAssignment extends OfRequest {
  readonly type: 'DeclineAssignment'
  readonly reason: string
}

/** The work is done, and with it the access. */
export interface EndRequest extends OfRequest {
  readonly type: 'EndRequest'
  readonly summary: string
}

export interface WithdrawRequest extends OfRequest {
  readonly type: 'WithdrawRequest'
  readonly reason: string
}
