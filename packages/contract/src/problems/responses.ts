import type { z } from '@hono/zod-openapi'
import { problemSchema } from './problem.ts'

/** An answer of a route that is a problem. */
export function problemAnswer(description: string) {
  return { description, content: { 'application/problem+json': { schema: problemSchema } } }
}

/** The problems that any request to a route can meet. */
export const problemAnswers = {
  400: problemAnswer('The request does not say who is acting'),
  403: problemAnswer('Not permitted'),
  404: problemAnswer('Not found'),
  409: problemAnswer('The engagement refuses: stale, shut, or nothing to change'),
  422: problemAnswer('The request is not valid; `errors` names the fields'),
  500: problemAnswer('Something went wrong here'),
}

/** The answers of a route: its result, and the problems that any request to it can meet. */
export function answers<T extends z.ZodType, S extends 200 | 201>(status: S, schema: T, description: string) {
  return {
    [status]: { description, content: { 'application/json': { schema } } },
    ...problemAnswers,
  } as { [K in S]: { description: string; content: { 'application/json': { schema: T } } } } & typeof problemAnswers
}
