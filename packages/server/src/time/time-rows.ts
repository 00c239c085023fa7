import type { EngagementTimeView, TimeRowView } from '@fairlead/contract'
import { type Engagement, type EngagementId, type PersonId, timeTotals } from '@fairlead/engagement'
import { type ExpressionBuilder, type Kysely, type Selectable, sql } from 'kysely'
import { localOrganization, type Tables, type TimeTable } from '../database/tables.ts'
import { decodeTimeCursor, encodeTimeCursor } from './time-cursor.ts'
import { seesTime, type VisibleTime } from './visible-time.ts'

interface Asked {
  readonly visible: VisibleTime
  readonly task?: string | undefined
  /** Empty is what was worked for no service in particular. */
  readonly service?: string | undefined
  readonly person?: PersonId | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

/** What was worked on one engagement, added up, and a page of its entries, the newest day first. */
export async function readEngagementTime(
  db: Kysely<Tables>,
  engagement: Pick<Engagement, 'id' | 'time'>,
  asked: Asked,
): Promise<EngagementTimeView> {
  const { minutes, tasks, services, people } = timeTotals({ time: visibleEntries(engagement, asked.visible) })
  const rows = await entriesOf(db, engagement.id, asked).execute()
  const last = rows[asked.limit - 1]
  return {
    minutes,
    tasks: largestFirst(tasks).map(([task, minutes]) => ({ task, minutes })),
    services: largestFirst(services).map(([service, minutes]) => ({ service, minutes })),
    people: largestFirst(people).map(([person, minutes]) => ({ person, minutes })),
    entries: rows.slice(0, asked.limit).map(timeRow),
    next: last === undefined || rows.length <= asked.limit ? null : encodeTimeCursor(last),
  }
}

/** The query for a page of entries, and one more where there are more. */
function entriesOf(db: Kysely<Tables>, engagement: EngagementId, asked: Asked) {
  const { visible, task, service, person, cursor, limit } = asked
  let query = db
    .selectFrom('time_entry')
    .selectAll()
    .where('organization_id', '=', localOrganization)
    .where('engagement_id', '=', engagement)
    .where((eb) => isVisible(eb, visible))
  if (task !== undefined) query = query.where('task_key', '=', task)
  if (service !== undefined) query = query.where('counts_for', 'is', service === '' ? null : service)
  // The sign keeps the days in their order: by person they would have to be sorted.
  if (person !== undefined) query = query.where(sql`+person`, '=', person)
  if (cursor !== undefined) query = query.where((eb) => isBehind(eb, cursor))
  return query
    .orderBy('day', 'desc')
    .orderBy('revision', 'desc')
    .limit(limit + 1)
}

function visibleEntries({ time }: Pick<Engagement, 'time'>, visible: VisibleTime): Engagement['time'] {
  return visible === 'all' ? time : new Map([...time].filter(([, { entry }]) => seesTime(visible, entry)))
}

function largestFirst<K extends string | null>(sums: ReadonlyMap<K, number>): readonly (readonly [K, number])[] {
  return [...sums].sort(([one, first], [other, second]) => second - first || ((one ?? '') < (other ?? '') ? -1 : 1))
}

/** An entry as the API shows it. */
export function timeRow(row: Selectable<TimeTable>): TimeRowView {
  const { entry_id: id, person, day, minutes, task_key: task, service, text, revision } = row
  return { id, person, day, minutes, task, service, text, revision }
}

/** The condition that an entry is one that may be seen. */
export function isVisible(eb: ExpressionBuilder<Tables, 'time_entry'>, visible: VisibleTime) {
  return typeof visible === 'string' ? eb.lit(visible === 'all') : eb('time_entry.person', '=', visible.of)
}

function isBehind(eb: ExpressionBuilder<Tables, 'time_entry'>, cursor: string) {
  const { day, revision } = decodeTimeCursor(cursor)
  return eb.or([eb('day', '<', day), eb.and([eb('day', '=', day), eb('revision', '<', revision)])])
}
