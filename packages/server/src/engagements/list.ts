import type { Counts, EngagementSummary } from '@fairlead/contract'
import type { Kysely } from 'kysely'
import { localOrganization, type Tables } from '../database/tables.ts'
import { ProblemError } from '../problems/problem.ts'

interface ListQuery {
  readonly cursor?: string | undefined
  readonly limit: number
}

/** A page of engagements, the one changed last first; `next` is the cursor of the page after it. */
export async function listEngagements(db: Kysely<Tables>, { cursor, limit }: ListQuery) {
  const rows = await listQuery(db, { cursor, limit }).execute()
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const next = rows.length > limit && last !== undefined ? encodeCursor(last.updated_at, last.engagement_id) : null
  return { engagements: shown.map(summary), next }
}

function listQuery(db: Kysely<Tables>, { cursor, limit }: ListQuery) {
  const page = db
    .selectFrom('engagement')
    .selectAll()
    .where('organization_id', '=', localOrganization)
    .orderBy('updated_at', 'desc')
    .orderBy('engagement_id', 'desc')
    .limit(limit + 1)
  if (cursor === undefined) return page
  const after = decodeCursor(cursor)
  return page.where(({ eb, refTuple, tuple }) =>
    eb(refTuple('updated_at', 'engagement_id'), '<', tuple(after.updatedAt, after.engagement)),
  )
}

type Row = Awaited<ReturnType<ReturnType<typeof listQuery>['execute']>>[number]

function summary(row: Row): EngagementSummary {
  return {
    id: row.engagement_id,
    customer: row.customer,
    release: row.release,
    startDate: row.start_date,
    // Both columns are written by `writeSummary` from these types.
    scope: JSON.parse(row.scope) as string[],
    counts: JSON.parse(row.counts) as Counts,
    revision: row.revision,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }
}

function encodeCursor(updatedAt: string, engagement: string): string {
  return Buffer.from(`${updatedAt} ${engagement}`).toString('base64url')
}

function decodeCursor(cursor: string): { readonly updatedAt: string; readonly engagement: string } {
  const [updatedAt, engagement, ...rest] = Buffer.from(cursor, 'base64url').toString().split(' ')
  if (updatedAt === undefined || engagement === undefined || rest.length > 0) {
    const message = 'Unexpected cursor, expected the `next` of the page before'
    throw new ProblemError('invalid-request', `${message}.`, { errors: [{ pointer: '/query/cursor', message }] })
  }
  return { updatedAt, engagement }
}
