import { type ListSort, listSorts } from '@fairlead/contract'
import { z } from 'zod'
import { ProblemError } from '../problems/problem.ts'

const schema = z.tuple([
  z.enum(listSorts),
  z.enum(['up', 'down']),
  z.union([z.string(), z.number(), z.null()]),
  z.string(),
])

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
  return Buffer.from(JSON.stringify([sort, direction, value, engagement])).toString('base64url')
}

/** Reads a cursor; refuses one that `encodeCursor` did not make, or made for another order. */
export function decodeCursor(order: ListOrder, cursor: string): ListCursor {
  const read = schema.safeParse(parsed(Buffer.from(cursor, 'base64url').toString()))
  if (read.success) {
    const [sort, direction, value, engagement] = read.data
    if (sort === order.sort && direction === order.direction) return { value, engagement }
  }
  const message = 'Unexpected cursor, expected the `next` of the page before, in the same order'
  throw new ProblemError('invalid-request', `${message}.`, { errors: [{ pointer: '/query/cursor', message }] })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
