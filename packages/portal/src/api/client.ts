import type { Problem } from '@fairlead/contract'
import { ProblemError } from './problem-error.ts'

/** The contract's `actorHeader`; the contract is not loaded into the browser for one word. */
export const actorHeader = 'fairlead-actor'

export interface Client {
  /** Reads a resource; `signal` takes the request back. */
  get<T>(path: string, signal?: AbortSignal): Promise<T>
  /** Sends a command as JSON. */
  send<T>(method: 'POST' | 'PUT' | 'DELETE', path: string, body: unknown): Promise<T>
}

interface ClientOptions {
  /** Who is acting now; `null` while nobody has been chosen yet. */
  readonly actor: () => string | null
  readonly fetch: typeof globalThis.fetch
}

/**
 * A client of the HTTP contract that says who is acting.
 *
 * It resolves with the body of an answer and rejects with {@link ProblemError} in every other case.
 */
export function createClient({ actor, fetch }: ClientOptions): Client {
  async function request<T>(path: string, init: RequestInit): Promise<T> {
    const headers = new Headers(init.headers)
    headers.set('accept', 'application/json, application/problem+json')
    const person = actor()
    if (person !== null) headers.set(actorHeader, person)
    const answer = await ask(() => fetch(path, { ...init, headers }), init.signal)
    const body = await read(answer)
    if (!answer.ok) throw problemOf(body)
    // The server's answers are those of the contract, which it is built from.
    return body as T
  }

  return {
    get: (path, signal) => request(path, { method: 'GET', ...(signal === undefined ? {} : { signal }) }),
    send: (method, path, body) =>
      request(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  }
}

async function ask(fetching: () => Promise<Response>, signal: AbortSignal | null | undefined): Promise<Response> {
  try {
    return await fetching()
  } catch (cause) {
    if (signal?.aborted) throw cause
    throw new ProblemError('offline', null, { cause })
  }
}

async function read(answer: Response): Promise<unknown> {
  try {
    return await answer.json()
  } catch (cause) {
    throw new ProblemError('unreadable', null, { cause })
  }
}

/** The problem that an answer says, or that it says none. */
export function problemOf(body: unknown): ProblemError {
  if (body === null || typeof body !== 'object' || !('code' in body) || typeof body.code !== 'string') {
    return new ProblemError('unreadable', null)
  }
  const problem = body as Problem
  return new ProblemError(problem.code, problem)
}
