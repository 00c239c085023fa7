import type { RejectionCode } from '@fairlead/engagement'

/** What HTTP itself refuses, before the engagement is asked. */
type RequestProblem =
  | 'invalid-request'
  | 'not-found'
  | 'method-not-allowed'
  | 'wrong-origin'
  | 'actor-required'
  | 'not-permitted'
  | 'body-too-large'
  | 'internal'

export type ProblemCode = RejectionCode | RequestProblem

interface ProblemMeaning {
  readonly status: 400 | 403 | 404 | 405 | 409 | 413 | 422 | 500
  readonly title: string
}

/** Every problem that the server answers with: its permanent code, its status and its title. */
export const problemCodes = {
  'stale-revision': { status: 409, title: 'Someone else changed this first' },
  'engagement-exists': { status: 409, title: 'The engagement exists already' },
  'unknown-task': { status: 404, title: 'No such task in this playbook' },
  'unknown-process': { status: 404, title: 'No such process in this playbook' },
  'unknown-outcome': { status: 422, title: 'No such outcome of this process' },
  'unknown-service': { status: 422, title: 'No such service in this playbook' },
  'unknown-fact': { status: 422, title: 'No such fact in this playbook' },
  'wrong-fact-value': { status: 422, title: 'A fact has a value of the wrong type' },
  'unknown-person': { status: 422, title: 'No such person' },
  'empty-scope': { status: 422, title: 'An engagement needs at least one service' },
  'customer-required': { status: 422, title: 'An engagement needs a customer' },
  'wrong-date': { status: 422, title: 'Not a date' },
  'reason-required': { status: 422, title: 'This state needs a reason' },
  'task-not-applicable': { status: 409, title: 'The task does not apply to this engagement' },
  'gate-shut': { status: 409, title: 'The gate is shut' },
  'process-not-ready': { status: 409, title: 'The process cannot end yet' },
  'process-completed': { status: 409, title: 'The process has ended already' },
  'process-not-completed': { status: 409, title: 'The process has not ended' },
  'nothing-to-change': { status: 409, title: 'Nothing to change' },
  'invalid-request': { status: 422, title: 'The request is not valid' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'Method not allowed' },
  'wrong-origin': { status: 403, title: 'Only this portal may call this address' },
  'actor-required': { status: 400, title: 'The request does not say who is acting' },
  'not-permitted': { status: 403, title: 'Not permitted' },
  'body-too-large': { status: 413, title: 'The request is too large' },
  internal: { status: 500, title: 'Something went wrong here' },
} as const satisfies Record<ProblemCode, ProblemMeaning>
