import type { Context, TypedResponse } from 'hono'
import type { ServerEnv } from './server-env.ts'

/**
 * Answers with JSON that has been written already. Its shape is the presenter's promise, so to the contract's types it
 * is an answer of whatever the route declares.
 */
export function answerJson<S extends 200 | 201>(
  c: Context<ServerEnv>,
  status: S,
  json: string | Uint8Array<ArrayBuffer>,
): Response & TypedResponse<never, S, 'json'> {
  const response = c.body(json, status, { 'content-type': 'application/json' })
  // A TypedResponse is a Response with a type beside it: there is nothing to it at run time.
  return response as unknown as Response & TypedResponse<never, S, 'json'>
}
