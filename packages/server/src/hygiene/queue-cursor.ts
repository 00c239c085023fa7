import { z } from 'zod'
import { ProblemError } from '../problems/problem.ts'

const schema = z.tuple([z.string(), z.number(), z.string(), z.string(), z.string()])

/** The last finding of a page, by what the queue is ordered by. */
export interface FindingCursor {
  readonly customer: string
  readonly rank: number
  readonly since: string
  readonly engagement: string
  readonly subject: string
}

/** A cursor as clients carry it. */
export function encodeFindingCursor({ customer, rank, since, engagement, subject }: FindingCursor): string {
  return Buffer.from(JSON.stringify([customer, rank, since, engagement, subject])).toString('base64url')
}

/** Reads a cursor; refuses one that {@link encodeFindingCursor} did not make. */
export function decodeFindingCursor(cursor: string): FindingCursor {
  const read = schema.safeParse(parsed(Buffer.from(cursor, 'base64url').toString()))
  if (!read.success) {
    const message = 'Unexpected cursor, expected the `next` of the page before'
    throw new ProblemError('invalid-request', `${message}.`, { errors: [{ pointer: '/query/cursor', message }] })
  }
  const [customer, rank, since, engagement, subject] = read.data
  return { customer, rank, since, engagement, subject }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
