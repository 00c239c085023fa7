import { canonicalJson } from '@fairlead/playbook'
import { rowHash } from '../engagements/event-row.ts'
import type { Finding } from './finding.ts'
import type { LogRow } from './log-row.ts'

/** An event with what it says of itself, before anything is known of those around it. */
export interface CheckedEvent {
  readonly row: LogRow
  /** The hash that follows from its columns; `null` where they have none, since the data is no JSON. */
  readonly own: string | null
  /** Whether the hash that stands there is that one. */
  readonly sound: boolean
}

/** Checks the hash of an event against its columns. */
export function checkedEvent(row: LogRow): CheckedEvent {
  const own = hashOf(row)
  return { row, own, sound: own === row.hash }
}

/** The hash of what a row means, however its data is spelt, or `null` where it can have none. */
export function hashOf(row: LogRow): string | null {
  try {
    return rowHash({ ...row, data: canonicalJson(JSON.parse(row.data)) })
  } catch {
    return null
  }
}

/** Whether a number can be the place of an event in its engagement. */
export function isPlace(seq: number): boolean {
  return Number.isSafeInteger(seq) && seq >= 1
}

/** What is wrong with an event by itself. */
export function eventFindings({ row, own, sound }: CheckedEvent): readonly Finding[] {
  const place = { engagement: row.engagement_id, seq: isPlace(row.seq) ? row.seq : null }
  if (own === null) return [{ ...place, kind: 'changed', found: 'data that is no JSON', expected: 'JSON' }]
  if (!isPlace(row.seq)) {
    return [{ ...place, kind: 'changed', found: `number ${row.seq} of an event`, expected: 'one from 1 on' }]
  }
  if (!sound) {
    return [{ ...place, kind: 'changed', found: `hash ${row.hash}`, expected: `${own} by its columns` }]
  }
  const contradiction = contradictionIn(row)
  return contradiction === null ? [] : [{ ...place, kind: 'disagrees', ...contradiction }]
}

// The hash is one of meaning: it is the same for another spelling of the data, which another reader might take otherwise.
function contradictionIn({ data, type }: LogRow): Pick<Finding, 'found' | 'expected'> | null {
  const value: unknown = JSON.parse(data)
  const canonical = canonicalJson(value)
  if (canonical !== data) return { found: `data ${data}`, expected: `its one spelling ${canonical}` }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return { found: `data ${data}`, expected: 'an object' }
  }
  if (Object.hasOwn(value, 'type')) return { found: 'type in the data', expected: `only ${type}, the column` }
  return null
}
