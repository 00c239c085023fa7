import { type Problem, type ProblemCode, problemCodes } from '@fairlead/contract'
import type { Rejection } from '@fairlead/engagement'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { ServerEnv } from '../server-env.ts'
import { rejectionInWords } from './rejection-words.ts'

type ProblemDetails = Pick<Problem, 'errors' | 'rejection' | 'current' | 'reason'>

/** Thrown to answer with a problem instead of a result; {@link answerProblem} is the only one who catches it. */
export class ProblemError extends Error {
  readonly code: ProblemCode
  readonly details: ProblemDetails

  constructor(code: ProblemCode, detail: string, details: ProblemDetails = {}) {
    super(detail)
    this.code = code
    this.details = details
  }
}

/** What the engagement answered no to, as a problem; `current` is the record as it is now, for a stale revision. */
export function refused(rejection: Rejection, current?: unknown): ProblemError {
  const details = current === undefined ? { rejection } : { rejection, current }
  return new ProblemError(rejection.code, rejectionInWords(rejection), details)
}

/** Says that no record of this kind has the id. */
export function notFound(
  what:
    | 'engagement'
    | 'release'
    | 'page'
    | 'attachment'
    | 'person'
    | 'event'
    | 'task'
    | 'time entry'
    | 'questionnaire'
    | 'message'
    | 'contact'
    | 'note'
    | 'link',
  id: string,
): ProblemError {
  return new ProblemError('not-found', `There is no ${what} ${id}.`)
}

/** Receives one line for every bug or fault that a request met. */
export type FaultLog = (line: string) => void

/**
 * The one place where errors become answers (RFC 9457). What nobody foresaw is `internal`: logged once, with the
 * request's id; the answer has the id and nothing of the inside.
 */
export function answerProblem(error: Error, c: Context<ServerEnv>, log: FaultLog): Response {
  if (error instanceof ProblemError) return respond(c, error)
  if (error instanceof HTTPException && error.status < 500) return respond(c, requestFault(error))
  const requestId = c.get('requestId')
  log(
    JSON.stringify({
      level: 'error',
      requestId,
      method: c.req.method,
      path: c.req.path.replace(/^\/(feeds|site\/l|site\/preview)\/.*/, '/$1/…'),
      error: error.message,
      stack: error.stack,
      cause: error.cause === undefined ? undefined : String(error.cause),
    }),
  )
  const internal = new ProblemError('internal', `Something went wrong here. Quote ${requestId} when you ask for help.`)
  return respond(c, internal, { requestId })
}

// Hono itself throws these before a handler runs; all that is left of them is a body that cannot be read.
function requestFault(error: HTTPException): ProblemError {
  const message = 'Unexpected body, expected JSON.'
  return error.status === 415
    ? new ProblemError('invalid-request', 'Unexpected content type, expected application/json.')
    : new ProblemError('invalid-request', message, { errors: [{ pointer: '', message }] })
}

function respond(c: Context<ServerEnv>, error: ProblemError, more: Pick<Problem, 'requestId'> = {}): Response {
  const { status, title } = problemCodes[error.code]
  const problem: Problem = {
    type: `/problems/${error.code}`,
    title,
    status,
    detail: error.message,
    code: error.code,
    ...error.details,
    ...more,
  }
  return c.body(JSON.stringify(problem), status satisfies ContentfulStatusCode, {
    'content-type': 'application/problem+json; charset=utf-8',
  })
}
