import type { z } from '@hono/zod-openapi'
import { problemSchema } from './problem.ts'

const problem = { 'application/problem+json': { schema: problemSchema } }

/** The answers of a route: its result, and the problems that any request to it can meet. */
export function answers<T extends z.ZodType, S extends 200 | 201>(status: S, schema: T, description: string) {
  return {
    [status]: { description, content: { 'application/json': { schema } } },
    400: { description: 'The request does not say who is acting', content: problem },
    403: { description: 'Not permitted', content: problem },
    404: { description: 'Not found', content: problem },
    409: { description: 'The engagement refuses: stale, shut, or nothing to change', content: problem },
    422: { description: 'The request is not valid; `errors` names the fields', content: problem },
    500: { description: 'Something went wrong here', content: problem },
  } as { [K in S]: { description: string; content: { 'application/json': { schema: T } } } } & Record<
    400 | 403 | 404 | 409 | 422 | 500,
    { description: string; content: typeof problem }
  >
}
