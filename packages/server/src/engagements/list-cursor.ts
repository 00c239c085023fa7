import { type ListSort, listSorts } from '@fairlead/contract'
import { z } from 'zod'
import { readCursor, unfitCursor, writeCursor } from '../cursor.ts'

const schema = z.tuple([
  z.enum(listSorts),
  z.enum(['up', 'down']),
  z.union([z.string(), z.number(), z.null()]),
  z.string(),
])

const expected = 'the `next` of the page before, in the same order'

/** The order of a list. */
export interface ListOrder {
  readonly sort: ListSort
  readonly direction: 'up' | 'down'
}

/** The last row of a page: its value in the column of the order, and its engagement. */
export interface ListCursor {
  readonly value: string | number | null
  readonly engagement: string
}

/** A cursor as clients carry it. */
export function encodeCursor({ sort, direction }: ListOrder, { value, engagement }: ListCursor): string {
  return writeCursor([sort, direction, value, engagement])
}

/** Reads a cursor; refuses one that `encodeCursor` did not make, or made for another order. */
export function decodeCursor(order: ListOrder, cursor: string): ListCursor {
  const [sort, direction, value, engagement] = readCursor(schema, cursor, expected)
  if (sort !== order.sort || direction !== order.direction) throw unfitCursor(expected)
  return { value, engagement }
}
