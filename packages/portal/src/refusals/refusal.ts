import type { ProblemCode } from '@fairlead/contract'
import { ProblemError } from '../api/problem-error.ts'

/** Why an engagement has refused a command: the task that it stumbled over, where it names one, and what about it. */
export interface Refusal {
  readonly task: string | null
  readonly error: unknown
}

/** Looks into the refusal of several changes at once for the one change that was refused. */
export function refusalOf(error: unknown): Refusal {
  if (!(error instanceof ProblemError)) return { task: null, error }
  const found: Readonly<Record<string, unknown>> = error.problem?.rejection ?? {}
  const { task, rejection } = found
  const named = typeof task === 'string' ? task : null
  if (error.code !== 'bulk-refused' || rejection === null || typeof rejection !== 'object')
    return { task: named, error }
  const { code } = rejection as { readonly code?: unknown }
  // The server's rejections have the codes of its problems.
  return { task: named, error: typeof code === 'string' ? new ProblemError(code as ProblemCode, null) : error }
}
