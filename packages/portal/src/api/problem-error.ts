import type { Problem } from '@fairlead/contract'

/** What the portal itself finds when the server cannot be asked or its answer cannot be read. */
export type LocalProblemCode = 'offline' | 'unreadable'

/** An answer that is not a result: the server's problem, or the portal's own. */
export class ProblemError extends Error {
  readonly code: Problem['code'] | LocalProblemCode
  readonly problem: Problem | null

  constructor(code: Problem['code'] | LocalProblemCode, problem: Problem | null, options?: ErrorOptions) {
    super(problem?.detail ?? code, options)
    this.name = 'ProblemError'
    this.code = code
    this.problem = problem
  }
}

/** Whether the server has no such thing: asking again will not help. */
export function isNotFound(error: unknown): boolean {
  return error instanceof ProblemError && error.problem?.status === 404
}
