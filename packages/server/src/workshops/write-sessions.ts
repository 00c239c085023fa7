import type { Standing } from '@fairlead/engagement'
import type { Insertable, Kysely } from 'kysely'
import { rowParts } from '../database/row-parts.ts'
import { isSameRow } from '../database/same-row.ts'
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
  for (const part of rowParts(rows)) await db.insertInto('session').values(part).execute()
  for (const part of rowParts(attendanceRows(rows))) await db.insertInto('attendance').values(part).execute()
}

function isSame(some: readonly Row[], others: readonly Row[]): boolean {
  const stored = new Map(some.map((row) => [keyOf(row), row]))
  return some.length === others.length && others.every((row) => isSameRow(stored.get(keyOf(row)), row))
}

function keyOf({ task_key, number }: Row): string {
  return `${task_key} ${number}`
}
