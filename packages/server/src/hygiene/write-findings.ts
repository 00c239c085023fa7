import type { Insertable, Kysely } from 'kysely'
import { rowParts } from '../database/row-parts.ts'
import { isSameRow } from '../database/same-row.ts'
import { type FindingTable, localOrganization, type Tables } from '../database/tables.ts'
import { findingKey } from './finding-row.ts'

type Row = Insertable<FindingTable>
type Rows = ReadonlyMap<string, Row>

/** Writes what is found in an engagement and was not before, or was otherwise; takes out what is found no more. */
export async function writeFindings(
  db: Kysely<Tables>,
  engagement: string,
  { before, after }: { readonly before: Rows; readonly after: Rows },
): Promise<void> {
  const gone = [...before].flatMap(([key, row]) => (isSameRow(after.get(key), row) ? [] : [row]))
  for (const { code, subject } of gone) {
    await db
      .deleteFrom('finding')
      .where('organization_id', '=', localOrganization)
      .where('engagement_id', '=', engagement)
      .where('code', '=', code)
      .where('subject', '=', subject)
      .execute()
  }
  const other = [...after].flatMap(([key, row]) => (isSameRow(before.get(key), row) ? [] : [row]))
  for (const rows of rowParts(other)) await db.insertInto('finding').values(rows).execute()
}

/** What is stored of an engagement, by code and subject. */
export async function storedFindings(db: Kysely<Tables>, engagement: string): Promise<Rows> {
  const rows = await db
    .selectFrom('finding')
    .selectAll()
    .where('organization_id', '=', localOrganization)
    .where('engagement_id', '=', engagement)
    .execute()
  return new Map(rows.map((row) => [findingKey(row), row]))
}
