import type { EngagementTimeView, TimeRowView } from '@fairlead/contract'
import type { EngagementId } from '@fairlead/engagement'
import type { ExpressionBuilder, Kysely, Selectable } from 'kysely'
import { localOrganization, type Tables, type TimeTable } from '../database/tables.ts'
import { decodeTimeCursor, encodeTimeCursor } from './time-cursor.ts'
import type { VisibleTime } from './visible-time.ts'

interface Asked {
  readonly engagement: EngagementId
  readonly visible: VisibleTime
  readonly task?: string | undefined
  readonly cursor?: string | undefined
  readonly limit: number
}

/** What was worked on one engagement, added up, and a page of its entries, the newest day first. */
export async function readEngagementTime(db: Kysely<Tables>, asked: Asked): Promise<EngagementTimeView> {
  const { engagement, visible, task, cursor, limit } = asked
  const all = db
    .selectFrom('time_entry')
    .where('organization_id', '=', localOrganization)
    .where('engagement_id', '=', engagement)
    .where((eb) => isVisible(eb, visible))
  const sumBy = (column: 'task_key' | 'counts_for' | 'person') =>
    all
      .select((eb) => [eb.ref(column).as('of'), eb.fn.sum<number>('minutes').as('sum')])
      .groupBy(column)
      .orderBy((eb) => eb.fn.sum('minutes'), 'desc')
      .orderBy(column)
      .execute()
  const [tasks, services, people] = [await sumBy('task_key'), await sumBy('counts_for'), await sumBy('person')]
  const rows = await all
    .selectAll()
    .where((eb) => (task === undefined ? eb.lit(true) : eb('task_key', '=', task)))
    .where((eb) => (cursor === undefined ? eb.lit(true) : isBehind(eb, cursor)))
    .orderBy('day', 'desc')
    .orderBy('revision', 'desc')
    .limit(limit + 1)
    .execute()
  const last = rows[limit - 1]
  return {
    minutes: people.reduce((minutes, { sum }) => minutes + sum, 0),
    tasks: tasks.flatMap(({ of, sum }) => (of === null ? [] : [{ task: of, minutes: sum }])),
    services: services.map(({ of, sum }) => ({ service: of, minutes: sum })),
    people: people.flatMap(({ of, sum }) => (of === null ? [] : [{ person: of, minutes: sum }])),
    entries: rows.slice(0, limit).map(timeRow),
    next: last === undefined || rows.length <= limit ? null : encodeTimeCursor(last),
  }
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
