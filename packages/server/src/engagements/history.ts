import type { HistoryEntry } from '@fairlead/contract'
import type { EngagementId, RecordedEvent } from '@fairlead/engagement'
import type { Kysely } from 'kysely'
import { localOrganization, type Tables } from '../database/tables.ts'
import { recordedEvent } from './event-row.ts'

interface HistoryQuery {
  readonly before?: number | undefined
  readonly limit: number
}

/** What the API shows of an event is what was recorded. */
export type ShownEntry = RecordedEvent & { readonly [Key in keyof HistoryEntry]: unknown }

/** A page of what happened to an engagement, the newest first; `next` is `null` at the beginning of its history. */
export async function readHistory(db: Kysely<Tables>, engagement: EngagementId, { before, limit }: HistoryQuery) {
  const rows = await db
    .selectFrom('event')
    .select(['engagement_id', 'seq', 'at', 'actor', 'type', 'data'])
    .where('organization_id', '=', localOrganization)
    .where('engagement_id', '=', engagement)
    .where('seq', '<', before ?? Number.MAX_SAFE_INTEGER)
    .orderBy('seq', 'desc')
    .limit(limit + 1)
    .execute()
  const entries: readonly ShownEntry[] = rows.slice(0, limit).map(recordedEvent)
  return { entries, next: rows.length > limit ? (entries.at(-1)?.seq ?? null) : null }
}
