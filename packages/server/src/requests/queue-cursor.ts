import { z } from 'zod'
import { readCursor, writeCursor } from '../cursor.ts'

const schema = z.tuple([z.string().nullable(), z.string(), z.string()])

/** The last request of a page, by what the queue is ordered by. */
export interface QueueCursor {
  readonly due: string | null
  readonly askedAt: string
  readonly request: string
}

/** A cursor as clients carry it. */
export function encodeQueueCursor({ due, askedAt, request }: QueueCursor): string {
  return writeCursor([due, askedAt, request])
}

/** Reads a cursor; refuses one that {@link encodeQueueCursor} did not make. */
export function decodeQueueCursor(cursor: string): QueueCursor {
  const [due, askedAt, request] = readCursor(schema, cursor)
  return { due, askedAt, request }
}
