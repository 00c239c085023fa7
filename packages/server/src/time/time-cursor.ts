import { z } from 'zod'
import { ProblemError } from '../problems/problem.ts'

const schema = z.tuple([z.string(), z.int()])

/** The last entry of a page, by what entries are ordered by. */
interface TimeCursor {
  readonly day: string
  readonly revision: number
}

/** A cursor as clients carry it. */
export function encodeTimeCursor({ day, revision }: TimeCursor): string {
  return Buffer.from(JSON.stringify([day, revision])).toString('base64url')
}

/** Reads a cursor; refuses one that {@link encodeTimeCursor} did not make. */
export function decodeTimeCursor(cursor: string): TimeCursor {
  const read = schema.safeParse(parsed(Buffer.from(cursor, 'base64url').toString()))
  if (!read.success) {
    const message = 'Unexpected cursor, expected the `next` of the page before'
    throw new ProblemError('invalid-request', `${message}.`, { errors: [{ pointer: '/query/cursor', message }] })
  }
  const [day, revision] = read.data
  return { day, revision }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
