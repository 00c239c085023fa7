import type { Standing } from '@fairlead/engagement'
import type { Insertable, Kysely } from 'kysely'
import { localOrganization, type SessionTable, type Tables } from '../database/tables.ts'
import { attendanceRows } from './attendance-rows.ts'
import { sessionRows } from './session-rows.ts'

type Row = Insertable<SessionTable>

/** Writes the sessions of an engagement where they are other than before: they are few, and written as a whole. */
export async function writeSessions(db: Kysely<Tables>, standing: Standing): Promise<void> {
  const { engagement } = standing
  // What has no workshops never had any: what was taken back is still a record.
  if (engagement.workshops.size === 0) return
  const rows = sessionRows(standing)
  const stored = await db
    .selectFrom('session')
    .selectAll()
    .where('organization_id', '=', localOrganization)
    .where('engagement_id', '=', engagement.id)
    .execute()
  if (isSame(stored, rows)) return
  for (const table of ['session', 'attendance'] as const) {
    await db
      .deleteFrom(table)
      .where('organization_id', '=', localOrganization)
      .where('engagement_id', '=', engagement.id)
      .execute()
  }
  for (const part of inParts(rows)) await db.insertInto('session').values(part).execute()
  for (const part of inParts(attendanceRows(rows))) await db.insertInto('attendance').values(part).execute()
}

/** As many parameters as a statement of SQLite takes, in whole rows. */
const rowsAtOnce = 1000

function inParts<T>(all: readonly T[]): readonly T[][] {
  const parts: T[][] = []
  for (let start = 0; start < all.length; start += rowsAtOnce) parts.push(all.slice(start, start + rowsAtOnce))
  return parts
}

function isSame(some: readonly Row[], others: readonly Row[]): boolean {
  const stored = new Map(some.map((row) => [`${row.task_key} ${row.number}`, row]))
  return (
    some.length === others.length &&
    others.every((row) => {
      const before = stored.get(`${row.task_key} ${row.number}`)
      return (
        before !== undefined && (Object.keys(row) as (keyof Row)[]).every((column) => before[column] === row[column])
      )
    })
  )
}
