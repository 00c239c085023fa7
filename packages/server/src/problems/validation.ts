import type { Context } from 'hono'
import type { ServerEnv } from '../server-env.ts'
import { ProblemError } from './problem.ts'

/** More than a person reads; without an end to them, a megabyte of wrong members is answered with several. */
const mostErrors = 100

interface Issue {
  readonly code: string
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly keys?: readonly string[]
}

type Validated =
  | { readonly success: true }
  | { readonly success: false; readonly target: string; readonly error: { readonly issues: readonly Issue[] } }

/** Refuses a request that does not fit its route's schema, and names each part of it that is wrong. */
export function refuseInvalid(result: Validated, _c: Context<ServerEnv>): void {
  if (result.success) return
  const place = result.target === 'json' ? '' : `/${result.target}`
  const errors = result.error.issues.flatMap((issue) => pointed(place, issue)).slice(0, mostErrors)
  const [first] = errors
  const where = first === undefined || first.pointer === '' ? 'The body' : `The field ${first.pointer}`
  throw new ProblemError('invalid-request', `${where} is not valid: ${first?.message ?? 'see errors'}.`, { errors })
}

// zod reports the members that should not be there at their parent; a form wants them by name.
function pointed(place: string, issue: Issue) {
  const pointer = place + issue.path.map(segment).join('')
  if (issue.code !== 'unrecognized_keys') return [{ pointer, message: issue.message }]
  return (issue.keys ?? []).map((key) => ({ pointer: pointer + segment(key), message: 'Unexpected member' }))
}

function segment(key: PropertyKey): string {
  return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`
}
