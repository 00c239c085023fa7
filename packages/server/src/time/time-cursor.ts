import { z } from 'zod'
import { readCursor, writeCursor } from '../cursor.ts'

const schema = z.tuple([z.string(), z.int()])

/** The last entry of a page, by what entries are ordered by. */
interface TimeCursor {
  readonly day: string
  readonly revision: number
}

/** A cursor as clients carry it. */
export function encodeTimeCursor({ day, revision }: TimeCursor): string {
  return writeCursor([day, revision])
}

/** Reads a cursor; refuses one that {@link encodeTimeCursor} did not make. */
export function decodeTimeCursor(cursor: string): TimeCursor {
  const [day, revision] = readCursor(schema, cursor)
  return { day, revision }
}
