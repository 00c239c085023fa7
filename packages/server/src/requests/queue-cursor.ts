import { z } from 'zod'
import { ProblemError } from '../problems/problem.ts'

const schema = z.tuple([z.string().nullable(), z.string(), z.string()])

/** The last request of a page, by what the queue is ordered by. */
export interface QueueCursor {
  readonly due: string | null
  readonly askedAt: string
  readonly request: string
}

/** A cursor as clients carry it. */
export function encodeQueueCursor({ due, askedAt, request }: QueueCursor): string {
  return Buffer.from(JSON.stringify([due, askedAt, request])).toString('base64url')
}

/** Reads a cursor; refuses one that {@link encodeQueueCursor} did not make. */
export function decodeQueueCursor(cursor: string): QueueCursor {
  const read = schema.safeParse(parsed(Buffer.from(cursor, 'base64url').toString()))
  if (!read.success) {
    const message = 'Unexpected cursor, expected the `next` of the page before'
    throw new ProblemError('invalid-request', `${message}.`, { errors: [{ pointer: '/query/cursor', message }] })
  }
  const [due, askedAt, request] = read.data
  return { due, askedAt, request }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
