import type { EngagementEvent } from '@fairlead/engagement'
import fc from 'fast-check'
import { chainStart, eventRow, rowHash } from '../../packages/server/src/engagements/event-row.ts'
import type { LogRow } from '../../packages/server/src/verify/log-row.ts'

/** The rows of one engagement, in their order, or of several, one after the other. */
export type Rows = readonly LogRow[]

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '青禾科技',
    '数据迁移 👩‍👩‍👧 完成',
    '\u202Eevil\u2028\u2029\u0085',
    '{"a":1}',
    '__proto__',
    'é',
    'e\u0301',
    '\u{10FFFF}',
    '',
  ),
)
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.maxSafeInteger(),
  fc.constantFrom(1e21, 1e-7, 5e-324, Number.MAX_VALUE, -0, 2 ** 53, 0.1 + 0.2, 123456789012345680000),
)
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    number,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(text, tie('value'), { maxKeys: 3 }),
  ),
}))
const data = fc.dictionary(
  text.filter((key) => key !== 'type'),
  value,
  { maxKeys: 4 },
)

/** An event as somebody might record it: the chain does not ask what it means. */
const anyEvent = fc.record({ data, type: fc.constantFrom('TaskAssigned', 'FactsRevised'), actor: text, id: fc.uuid() })

/** The log of one engagement with at least so many events. */
export function anyChain(least: number): fc.Arbitrary<Rows> {
  return fc
    .record({ engagement: fc.uuid(), events: fc.array(anyEvent, { minLength: least, maxLength: least + 7 }) })
    .map(({ engagement, events }) => {
      const rows: LogRow[] = []
      for (const [index, { data, type, actor, id }] of events.entries()) {
        const at = new Date(1.79e12 + index * 1000).toISOString()
        // Any type and data do: rows are hashed, not understood.
        const event = { ...data, type } as unknown as EngagementEvent
        rows.push(eventRow(id, { engagement, seq: index + 1, at, actor, event }, rows.at(-1)?.hash ?? chainStart))
      }
      return rows
    })
}

/** Rows with the hashes that follow from their order and content. */
export function chained(rows: Rows): Rows {
  const result: LogRow[] = []
  for (const [index, row] of rows.entries()) {
    result.push(hashed({ ...row, seq: index + 1, previous_hash: result.at(-1)?.hash ?? chainStart }))
  }
  return result
}

/** A row with the hash that follows from its content. */
export function hashed(row: LogRow): LogRow {
  return { ...row, hash: rowHash(row) }
}
