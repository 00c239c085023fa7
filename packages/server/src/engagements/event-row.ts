import { createHash } from 'node:crypto'
import { openData, type RecordedEvent, readEvent, type StoredEvent } from '@fairlead/engagement'
import { canonicalJson } from '@fairlead/playbook'
import type { Insertable, Selectable } from 'kysely'
import { type EventTable, localOrganization } from '../database/tables.ts'
import type { PersonalValues } from '../personal/personal-values.ts'

/** What stands before the first event of a chain. */
export const chainStart = '0'.repeat(64)

/** The row of a sealed event that comes after the one with `previousHash`. */
export function eventRow(id: string, recorded: StoredEvent, previousHash: string): Insertable<EventTable> {
  const { type, ...data } = recorded.event
  const row = {
    id,
    organization_id: localOrganization,
    engagement_id: recorded.engagement,
    seq: recorded.seq,
    at: recorded.at,
    actor: recorded.actor,
    type,
    data: canonicalJson(data),
    previous_hash: previousHash,
  }
  return { ...row, hash: rowHash(row) }
}

/**
 * The hash of a row: of everything in it but its place in the log, and so of every row before it in its chain. It is
 * that of one canonical object, in which the data, which has to be canonical and may be megabytes, stands as it is.
 */
export function rowHash(row: Omit<Insertable<EventTable>, 'position' | 'hash'>): string {
  const { actor, at, data, engagement_id, id, organization_id, seq, type, previous_hash } = row
  const before = canonicalJson({ actor, at }).slice(0, -1)
  const after = canonicalJson({ engagement_id, id, organization_id, seq, type }).slice(1)
  return createHash('sha256').update(`${previous_hash}${before},"data":${data},${after}`).digest('hex')
}

/** The event of a row with its personal values, in the form of this version. */
export function recordedEvent(
  row: Pick<Selectable<EventTable>, 'engagement_id' | 'seq' | 'at' | 'actor' | 'type' | 'data'>,
  personal: PersonalValues,
): RecordedEvent {
  const { engagement_id: engagement, seq, at, actor } = row
  // Only `eventRow` writes these columns, and the log is append-only: what is read is an event that was decided.
  const event = { ...(openData(JSON.parse(row.data), (one) => personal.get(one)) as object), type: row.type }
  return readEvent({ engagement, seq, at, actor, event })
}
