import type { PlacedTimeView } from '@fairlead/contract'
import { type CalendarDate, type EngagementId, type PersonId, partsOfKey } from '@fairlead/engagement'
import type { Localized } from '@fairlead/playbook'
import { type Kysely, type Selectable, sql } from 'kysely'
import { localOrganization, type Tables, type TimeTable } from '../database/tables.ts'
import type { EngagementStore } from '../engagements/store.ts'
import type { ReleaseStore } from '../releases/store.ts'
import { isVisible, timeRow } from './time-rows.ts'
import type { VisibleTime } from './visible-time.ts'

/** What it takes to say of entries what they are about. */
export interface Placing {
  readonly db: Kysely<Tables>
  readonly store: EngagementStore
  readonly releases: ReleaseStore
}

/** Which entries, over all engagements. */
export interface TimeFilter {
  readonly visible: VisibleTime
  readonly person?: PersonId | undefined
  readonly engagement?: EngagementId | undefined
  readonly from?: CalendarDate | undefined
  readonly to?: CalendarDate | undefined
}

type Row = Selectable<TimeTable> & { readonly customer: string; readonly release: string }

/**
 * The query for entries with their engagements, by day, then by engagement in the order in which they were entered or
 * changed last; those behind one of them where it is given.
 */
export function timeOf(
  db: Kysely<Tables>,
  { visible, person, engagement, from, to }: TimeFilter,
  behind?: Pick<PlacedTimeView, 'day' | 'engagement' | 'revision'>,
) {
  let query = db
    .selectFrom('time_entry')
    .innerJoin('engagement', (join) =>
      join
        .onRef('engagement.organization_id', '=', 'time_entry.organization_id')
        .onRef('engagement.engagement_id', '=', 'time_entry.engagement_id'),
    )
    .selectAll('time_entry')
    .select(['engagement.customer', 'engagement.release'])
    .where('time_entry.organization_id', '=', localOrganization)
    .where((eb) => isVisible(eb, visible))
    .orderBy('time_entry.day')
    .orderBy('time_entry.engagement_id')
    .orderBy('time_entry.revision')
  if (person !== undefined) query = query.where('time_entry.person', '=', person)
  if (engagement !== undefined) query = query.where('time_entry.engagement_id', '=', engagement)
  if (from !== undefined) query = query.where('time_entry.day', '>=', from)
  if (to !== undefined) query = query.where('time_entry.day', '<=', to)
  if (behind === undefined) return query
  const { day, engagement: before, revision } = behind
  return query.where(
    sql<boolean>`(time_entry.day, time_entry.engagement_id, time_entry.revision) > (${day}, ${before}, ${revision})`,
  )
}

/** An entry with the names of what it is about. */
export async function placedTime(row: Row, { store, releases }: Placing): Promise<PlacedTimeView> {
  const entry = timeRow(row)
  const { index } = await releases.require(row.release)
  const place = entry.task === null ? undefined : index.tasks.get(partsOfKey(entry.task).task)
  const added = entry.task === null || place !== undefined ? null : await addedTo(store, row.engagement_id, entry.task)
  const service = index.release.services.find(({ id }) => id === row.counts_for)
  const taskName: Localized<string> | null = place?.task.name ?? (added === null ? null : { und: added.name })
  return {
    ...entry,
    engagement: row.engagement_id,
    customer: row.customer,
    release: row.release,
    taskName: taskName === null ? null : { ...taskName },
    process: place?.process.id ?? added?.process ?? null,
    serviceName: service === undefined ? null : { ...service.name },
  }
}

/** A task that people added is known by its engagement alone. */
async function addedTo(store: EngagementStore, engagement: EngagementId, task: string) {
  const stream = await store.load(engagement)
  return stream?.engagement.tasks.get(task)?.added ?? null
}
