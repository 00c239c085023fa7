import type { FindingFilter, FindingPage, FindingView, WorkItemView } from '@fairlead/contract'
import {
  dayIn,
  type FindingCode,
  type FindingReason,
  findingCodes,
  type Instant,
  type Person,
  partsOfKey,
  type ReleaseIndex,
  type Right,
} from '@fairlead/engagement'
import type { Localized } from '@fairlead/playbook'
import { type Expression, type ExpressionBuilder, type Kysely, type Selectable, type SqlBool, sql } from 'kysely'
import { contactNames } from '../contacts/contact-names.ts'
import { type EngagementTable, type FindingTable, localOrganization, type Tables } from '../database/tables.ts'
import type { ReleaseStore } from '../releases/store.ts'
import { contactOf, lookingFrom, presentWork } from '../work/present-work.ts'
import { rankOf } from './finding-row.ts'
import { nextActions } from './next-actions.ts'
import { decodeFindingCursor, encodeFindingCursor, type FindingCursor } from './queue-cursor.ts'

interface QueueQuery extends FindingFilter {
  readonly whose: NonNullable<FindingFilter['whose']>
  readonly by: NonNullable<FindingFilter['by']>
  readonly cursor?: string | undefined
  readonly limit: number
}

interface Looking {
  readonly db: Kysely<Tables>
  readonly releases: ReleaseStore
  readonly person: Person
  readonly now: Instant
}

/** A page of what is found now, and how much there is of each code. */
export async function readFindings(looking: Looking, query: QueueQuery): Promise<FindingPage> {
  const counts = await countFindings(looking, query)
  const { code, limit } = query
  const total = counts.reduce((sum, one) => (code === undefined || one.code === code ? sum + one.count : sum), 0)
  const rows = limit === 0 ? [] : await pageOf(looking, query)
  const page = rows.slice(0, limit)
  const work = await workOf(looking, page)
  const nextOf = await nextActions(looking.db, page)
  const findings: FindingView[] = []
  for (const row of page) {
    const { index } = await looking.releases.require(row.release)
    const item = work.get(workKey(row.engagement_id, row.task_key))
    findings.push(shown(row, { index, now: looking.now, work: item, next: nextOf(row) }))
  }
  const last = page.at(-1)
  const next = last === undefined || rows.length <= limit ? null : encodeFindingCursor(placeOf(last))
  return { findings, next, total, counts }
}

/** How much is found now of each code, the most pressing first; what of it is asked for makes no difference. */
async function countFindings({ db, person, now }: Looking, query: QueueQuery): Promise<FindingPage['counts']> {
  const rows = await db
    .selectFrom('finding')
    .select((eb) => ['finding.code', eb.fn.countAll<number>().as('count')])
    .where((eb) => eb.and(holding(eb, query, { person, now })))
    .groupBy('finding.code')
    .execute()
  const found = new Map(rows.map(({ code, count }) => [code, count]))
  // The table of codes is closed: its keys are the codes.
  return (Object.keys(findingCodes) as FindingCode[]).flatMap((code) => {
    const count = found.get(code)
    return count === undefined ? [] : [{ code, count }]
  })
}

type Row = Selectable<FindingTable> & Pick<Selectable<EngagementTable>, 'customer' | 'release' | 'time_zone'>

function pageOf({ db, person, now }: Looking, query: QueueQuery): Promise<Row[]> {
  const { by, code, cursor, limit } = query
  const order =
    by === 'kind'
      ? sql<string>`finding.rank, finding.since, finding.engagement_id, finding.subject`
      : sql<string>`finding.customer_folded, finding.engagement_id, finding.rank, finding.since, finding.subject`
  return db
    .selectFrom('finding')
    .innerJoin('engagement', (join) =>
      join
        .onRef('engagement.organization_id', '=', 'finding.organization_id')
        .onRef('engagement.engagement_id', '=', 'finding.engagement_id'),
    )
    .selectAll('finding')
    .select(['engagement.customer', 'engagement.release', 'engagement.time_zone'])
    .where((eb) => eb.and(holding(eb, query, { person, now, inOrder: true })))
    .where((eb) => (code === undefined ? eb.lit(true) : eb('finding.rank', '=', rankOf(code))))
    .where((eb) => (cursor === undefined ? eb.lit(true) : isBehind(decodeFindingCursor(cursor), by)))
    .orderBy(order)
    .limit(limit + 1)
    .execute()
}

/** The pieces of work that findings are about, by engagement and key. */
async function workOf({ db, releases, person, now }: Looking, page: readonly Row[]) {
  const known = new Map<string, WorkItemView>()
  const places = new Map(page.map((row) => [row.engagement_id, row]))
  const pairs = page.flatMap(({ engagement_id, task_key }) =>
    task_key === null ? [] : [sql`(${engagement_id}, ${task_key})`],
  )
  if (pairs.length === 0) return known
  const rows = await db
    .selectFrom('work')
    .selectAll()
    .where('organization_id', '=', localOrganization)
    .where(sql<SqlBool>`(engagement_id, task_key) IN (VALUES ${sql.join(pairs)})`)
    .execute()
  const contacts = await contactNames(db, rows.map(contactOf))
  const looking = lookingFrom(person.id, now)
  for (const row of rows) {
    const place = places.get(row.engagement_id)
    if (place === undefined) continue
    const { customer, release, time_zone } = place
    const { index } = await releases.require(release)
    const name = row.name === null ? { ...index.tasks.get(row.task)?.task.name } : { und: row.name }
    const item = presentWork({ ...row, customer, release }, { name, contacts, looking: looking(time_zone) })
    known.set(workKey(row.engagement_id, row.task_key), item)
  }
  return known
}

function workKey(engagement: string, task: string | null): string {
  return `${engagement} ${task}`
}

/** Whether a row comes after the last one of the page before: no code has two places, and no subject two rows of one. */
function isBehind({ customer, rank, since, engagement, subject }: FindingCursor, by: QueueQuery['by']) {
  return by === 'kind'
    ? sql<SqlBool>`(finding.rank, finding.since, finding.engagement_id, finding.subject)
        > (${rank}, ${since}, ${engagement}, ${subject})`
    : sql<SqlBool>`(finding.customer_folded, finding.engagement_id, finding.rank, finding.since, finding.subject)
        > (${customer}, ${engagement}, ${rank}, ${since}, ${subject})`
}

function placeOf(row: Row): FindingCursor {
  const { customer_folded: customer, rank, since, engagement_id: engagement, subject } = row
  return { customer, rank, since, engagement, subject }
}

/** What holds now, and is of whom and of which engagement the question is. */
function holding(
  eb: ExpressionBuilder<Tables, 'finding'>,
  { whose, engagement }: QueueQuery,
  { person, now, inOrder = false }: Pick<Looking, 'person' | 'now'> & { readonly inOrder?: boolean },
): Expression<SqlBool>[] {
  return [
    eb('finding.organization_id', '=', localOrganization),
    // Read in its order the queue ends with the page: the sign keeps the index by time from being taken.
    inOrder ? sql<SqlBool>`+finding.since <= ${now}` : eb('finding.since', '<=', now),
    eb.or([eb('finding.until', 'is', null), eb('finding.until', '>', now)]),
    ...(engagement === undefined ? [] : [eb('finding.engagement_id', '=', engagement)]),
    ...(whose === 'all' ? [] : [whose === 'mine' ? isTheirs(eb, person) : isOfTheirTeam(eb, person)]),
  ]
}

function isTheirs(eb: ExpressionBuilder<Tables, 'finding'>, { id, rights }: Person) {
  const own = eb('finding.person', '=', id)
  return rights.length === 0 ? own : eb.or([own, eb('finding.needs_right', 'in', rights)])
}

function isOfTheirTeam(eb: ExpressionBuilder<Tables, 'finding'>, { id }: Person) {
  return eb(
    'finding.engagement_id',
    'in',
    eb
      .selectFrom('participant')
      .select('participant.engagement_id')
      .where('participant.organization_id', '=', localOrganization)
      .where('participant.person', '=', id),
  )
}

interface Presented {
  readonly index: ReleaseIndex
  readonly now: Instant
  readonly work: WorkItemView | undefined
  /** What is to be done of the note that it is about. */
  readonly next: string | null
}

function shown(row: Row, { index, now, work, next }: Presented): FindingView {
  // `findingRows` writes these columns from these types.
  const code = row.code as FindingCode
  const { about, kind, mend } = findingCodes[code]
  return {
    engagement: row.engagement_id,
    customer: row.customer,
    release: row.release,
    code,
    kind,
    about,
    subject: row.subject === '' ? null : row.subject,
    name: next === null ? nameOf(row, index) : { und: next },
    task: row.task_key,
    process: row.process,
    work: work ?? null,
    reason: JSON.parse(row.reason) as FindingReason & { readonly tasks: string[] },
    since: row.since === '' ? null : row.since,
    person: row.person,
    right: row.needs_right as Right | null,
    mend,
    noteTypes:
      about === 'cadence' ? [...(index.release.cadences.find(({ id }) => id === row.subject)?.notes ?? [])] : [],
    today: dayIn(now, row.time_zone),
  }
}

/** What the subject is called in the languages of its release. */
function nameOf(
  { code, subject, task_key, task_name, role }: Row,
  { release, tasks }: ReleaseIndex,
): Localized<string> {
  const named = (list: readonly { readonly id: string; readonly name: Localized<string> }[], id: string) =>
    list.find((one) => one.id === id)?.name ?? {}
  const { about } = findingCodes[code as FindingCode]
  switch (about) {
    case 'task':
      return task_name === null ? (tasks.get(partsOfKey(task_key ?? '').task)?.task.name ?? {}) : { und: task_name }
    case 'role':
      return named(release.roles, subject)
    case 'request':
      return named(release.roles, role ?? '')
    case 'cadence':
      return named(release.cadences, subject)
    // What a note says may be taken away: it is read when it is shown.
    case 'note':
      return {}
    case 'service':
      return named(release.services, subject)
    case 'fact':
      return release.facts.find(({ id }) => id === subject)?.label ?? {}
    case 'engagement':
      return {}
    default:
      throw new Error('Unexpected finding', { cause: about satisfies never })
  }
}
