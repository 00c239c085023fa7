import { z } from 'zod'
import { readCursor, writeCursor } from '../cursor.ts'

const schema = z.tuple([z.string(), z.string(), z.string()])

/** The last note of a page, by what notes are ordered by. */
export interface NoteCursor {
  readonly at: string
  readonly engagement: string
  readonly note: string
}

/** A cursor as clients carry it. */
export function encodeNoteCursor({ at, engagement, note }: NoteCursor): string {
  return writeCursor([at, engagement, note])
}

/** Reads a cursor; refuses one that {@link encodeNoteCursor} did not make. */
export function decodeNoteCursor(cursor: string): NoteCursor {
  const [at, engagement, note] = readCursor(schema, cursor)
  return { at, engagement, note }
}
