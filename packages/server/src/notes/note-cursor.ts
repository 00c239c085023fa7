import { z } from 'zod'
import { ProblemError } from '../problems/problem.ts'

const schema = z.tuple([z.string(), z.string(), z.string()])

/** The last note of a page, by what notes are ordered by. */
export interface NoteCursor {
  readonly at: string
  readonly engagement: string
  readonly note: string
}

/** A cursor as clients carry it. */
export function encodeNoteCursor({ at, engagement, note }: NoteCursor): string {
  return Buffer.from(JSON.stringify([at, engagement, note])).toString('base64url')
}

/** Reads a cursor; refuses one that {@link encodeNoteCursor} did not make. */
export function decodeNoteCursor(cursor: string): NoteCursor {
  const read = schema.safeParse(parsed(Buffer.from(cursor, 'base64url').toString()))
  if (!read.success) {
    const message = 'Unexpected cursor, expected the `next` of the page before'
    throw new ProblemError('invalid-request', `${message}.`, { errors: [{ pointer: '/query/cursor', message }] })
  }
  const [at, engagement, note] = read.data
  return { at, engagement, note }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
