import type { z } from 'zod'
import { ProblemError } from './problems/problem.ts'

const nextOfBefore = 'the `next` of the page before'

/** A cursor as clients carry it: what the last row of a page is ordered by. */
export function writeCursor(place: readonly (string | number | null)[]): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url')
}

/**
 * Reads a cursor; refuses one that {@link writeCursor} did not make of such a place.
 *
 * @throws ProblemError
 */
export function readCursor<Place>(schema: z.ZodType<Place>, cursor: string, expected = nextOfBefore): Place {
  const read = schema.safeParse(parsed(Buffer.from(cursor, 'base64url').toString()))
  if (!read.success) throw unfitCursor(expected)
  return read.data
}

/** The refusal of a cursor that is none of this list. */
export function unfitCursor(expected = nextOfBefore): ProblemError {
  const message = `Unexpected cursor, expected ${expected}`
  return new ProblemError('invalid-request', `${message}.`, { errors: [{ pointer: '/query/cursor', message }] })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
