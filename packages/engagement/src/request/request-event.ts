import type { PersonId } from '../state/engagement.ts'
import type { RequestId, Route, Wish } from './request-record.ts'

/** What happens to a request for a person. */
export type RequestEvent =
  | PersonAskedFor
  | RequestApproved
  | RequestRejected
  | RequestAskedBack
  | RequestAnswered
  | PersonAssigned
  | AssignmentAccepted
  | AssignmentDeclined
  | RequestEnded
  | RequestWithdrawn

export interface PersonAskedFor {
  readonly type: 'PersonAskedFor'
  readonly request: RequestId
  readonly wish: Wish
  readonly route: Route
}

export interface RequestApproved {
  readonly type: 'RequestApproved'
  readonly request: RequestId
}

export interface RequestRejected {
  readonly type: 'RequestRejected'
  readonly request: RequestId
  readonly reason: string
}

export interface RequestAskedBack {
  readonly type: 'RequestAskedBack'
  readonly request: RequestId
  readonly question: string
}

export interface RequestAnswered {
  readonly type: 'RequestAnswered'
  readonly request: RequestId
  readonly answer: string
}

export interface PersonAssigned {
  readonly type: 'PersonAssigned'
  readonly request: RequestId
  readonly person: PersonId
}

export interface AssignmentAccepted {
  readonly type: 'AssignmentAccepted'
  readonly request: RequestId
}

export interface AssignmentDeclined {
  readonly type: 'AssignmentDeclined'
  readonly request: RequestId
  readonly reason: string
}

export interface RequestEnded {
  readonly type: 'RequestEnded'
  readonly request: RequestId
  readonly summary: string
}

export interface RequestWithdrawn {
  readonly type: 'RequestWithdrawn'
  readonly request: RequestId
  readonly reason: string
}
