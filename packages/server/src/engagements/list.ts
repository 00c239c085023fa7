import type { EngagementFilter, EngagementSummary, ListFilter } from '@fairlead/contract'
import { dayIn, type Instant } from '@fairlead/engagement'
import {
  type Expression,
  type ExpressionBuilder,
  type Kysely,
  type Selectable,
  type SelectQueryBuilder,
  type SqlBool,
  sql,
} from 'kysely'
import { type EngagementTable, localOrganization, type Tables } from '../database/tables.ts'
import { foldedText } from './folded-text.ts'
import { decodeCursor, encodeCursor, type ListCursor, type ListOrder } from './list-cursor.ts'
import { listOrders } from './list-order.ts'

/** A page of a list: which engagements, in which order, from where on, and what day it is. */
export interface ListQuery extends Readonly<EngagementFilter> {
  readonly cursor?: string | undefined
  readonly limit: number
  readonly now: Instant
}

/** A page of engagements; `next` is the cursor of the page after it, `total` counts what the filters leave. */
export async function listEngagements(db: Kysely<Tables>, query: ListQuery) {
  const today = await todaySql(db, query.now)
  const narrowed = filtered(db, query, today)
  const order = { sort: query.sort, direction: query.direction ?? listOrders[query.sort].direction }
  const after = query.cursor === undefined ? null : decodeCursor(order, query.cursor)
  const page = pageOf(narrowed, { order, after, limit: query.limit + 1 })
  const rows = await withOverdue(db, page, { order, today }).execute()
  const shown = rows.slice(0, query.limit)
  const last = rows.length > query.limit ? shown.at(-1) : undefined
  const [total, all] = [await count(narrowed), await count(every(db))]
  return {
    engagements: shown.map(summary),
    next: last === undefined ? null : encodeCursor(order, cursorAt(last, order)),
    total,
    all,
  }
}

type Builder = ExpressionBuilder<Tables, 'engagement'>
type Today = Expression<string>

function every(db: Kysely<Tables>) {
  return db.selectFrom('engagement').where('organization_id', '=', localOrganization)
}

async function count(rows: ReturnType<typeof every>): Promise<number> {
  const counted = await rows.select(({ fn }) => fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
  return counted.count
}

/** What day it is in the time zone of a row: there are few zones, so the query names them all. */
async function todaySql(db: Kysely<Tables>, now: Instant): Promise<Today> {
  const zones = await every(db).select('time_zone').distinct().execute()
  const cases = zones.map(({ time_zone }) => sql`when ${time_zone} then ${dayIn(now, time_zone)}`)
  if (cases.length === 0) return sql<string>`${now.slice(0, 10)}`
  return sql<string>`case time_zone ${sql.join(cases, sql` `)} end`
}

function filtered(db: Kysely<Tables>, query: ListQuery, today: Today) {
  const { q, service, person, phase, is } = query
  return every(db).where((eb) =>
    eb.and([
      ...(q === undefined || q.trim() === '' ? [] : [contains(q.trim())]),
      ...(service === undefined ? [] : [anyOf(sql`scope`, sql`value ->> 'service'`, service)]),
      ...(person === undefined ? [] : [anyOf(sql`people`, sql`value`, person)]),
      ...(phase === undefined ? [] : [eb('phase', 'in', phase)]),
      ...(is === undefined ? [] : [eb.or(is.map((filter) => filters[filter](eb, today)))]),
    ]),
  )
}

function contains(text: string): Expression<SqlBool> {
  return sql<SqlBool>`instr(customer_folded, ${foldedText(text)}) > 0`
}

function anyOf(list: Expression<unknown>, value: Expression<unknown>, wanted: readonly string[]): Expression<SqlBool> {
  return sql<SqlBool>`exists (select 1 from json_each(${list}) where ${value} in (${sql.join(wanted)}))`
}

const filters: Readonly<Record<ListFilter, (eb: Builder, today: Today) => Expression<SqlBool>>> = {
  blocked: () => sql<SqlBool>`counts ->> 'blocked' > 0`,
  overdue: (eb, today) => eb('next_due', '<', today),
  'gate-ready': (eb) => eb('gates_ready', '>', 0),
  'mandatory-left': () => sql<SqlBool>`counts ->> 'mandatoryLeft' > 0`,
  done: (eb) => eb('percent', '=', 100),
}

interface Page {
  readonly order: ListOrder
  readonly after: ListCursor | null
  readonly limit: number
}

function pageOf(narrowed: ReturnType<typeof filtered>, { order, after, limit }: Page) {
  const { column, hasGaps } = listOrders[order.sort]
  const page = inOrder(narrowed.selectAll(), order).limit(limit)
  if (after === null) return page
  const beyond = order.direction === 'up' ? ('>' as const) : ('<' as const)
  const { value, engagement } = after
  return page.where((eb) => {
    const later = eb('engagement_id', beyond, engagement)
    if (value === null) return eb.and([eb(column, 'is', null), later])
    const gaps = hasGaps ? [eb(column, 'is', null)] : []
    return eb.or([eb(column, beyond, value), eb.and([eb(column, '=', value), later]), ...gaps])
  })
}

/** Of two with one value the id decides, so that every order is one of all rows. */
function inOrder<O>(rows: SelectQueryBuilder<Tables, 'engagement', O>, { sort, direction }: ListOrder) {
  const { column, hasGaps } = listOrders[sort]
  const way = direction === 'up' ? ('asc' as const) : ('desc' as const)
  const gapsLast = hasGaps ? rows.orderBy((eb) => eb(column, 'is', null)) : rows
  return gapsLast.orderBy(column, way).orderBy('engagement_id', way)
}

function cursorAt(row: Row, { sort }: ListOrder): ListCursor {
  return { value: row[listOrders[sort].column], engagement: row.engagement_id }
}

/** Counts what is late only of the rows of a page. */
function withOverdue(
  db: Kysely<Tables>,
  page: ReturnType<typeof pageOf>,
  { order, today }: { readonly order: ListOrder; readonly today: Today },
) {
  const overdue = sql<number>`(select count(*) from work
    where work.organization_id = engagement.organization_id and work.engagement_id = engagement.engagement_id
      and work.due < ${today})`
  return inOrder(db.selectFrom(page.as('engagement')).selectAll().select(overdue.as('overdue')), order)
}

type Row = Selectable<EngagementTable> & { readonly overdue: number }

function summary(row: Row): EngagementSummary {
  return {
    id: row.engagement_id,
    customer: row.customer,
    release: row.release,
    startDate: row.start_date,
    goLive: row.go_live,
    // These columns are written by `engagementRow` from these types.
    scope: JSON.parse(row.scope) as EngagementSummary['scope'],
    counts: JSON.parse(row.counts) as EngagementSummary['counts'],
    phases: JSON.parse(row.phases) as EngagementSummary['phases'],
    people: JSON.parse(row.people) as string[],
    phase: row.phase,
    gatesReady: row.gates_ready,
    overdue: row.overdue,
    nextDue: row.next_due,
    lastDue: row.last_due,
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}
