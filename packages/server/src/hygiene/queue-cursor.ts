import { z } from 'zod'
import { readCursor, writeCursor } from '../cursor.ts'

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
  return writeCursor([customer, rank, since, engagement, subject])
}

/** Reads a cursor; refuses one that {@link encodeFindingCursor} did not make. */
export function decodeFindingCursor(cursor: string): FindingCursor {
  const [customer, rank, since, engagement, subject] = readCursor(schema, cursor)
  return { customer, rank, since, engagement, subject }
}
