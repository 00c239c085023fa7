import type { Insertable } from 'kysely'
import type { EngagementTable } from '../../packages/server/src/database/tables.ts'

/** A row of the list of engagements that has nothing but its name. */
export function engagementRow(
  engagement_id: string,
  { release, at }: { readonly release: string; readonly at: string },
): Insertable<EngagementTable> {
  return {
    ...{ organization_id: 'local', engagement_id, customer: engagement_id, customer_folded: engagement_id, release },
    ...{
      start_date: '2026-01-01',
      go_live: null,
      time_zone: 'UTC',
      scope: '[]',
      revision: 1,
      counts: '{}',
      percent: 0,
    },
    ...{ phases: '[]', phase: null, people: '[]', gates_ready: 0, next_due: null, last_due: null, valid_until: null },
    ...{ created_at: at, updated_at: at },
  }
}
