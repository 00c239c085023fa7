import type { Insertable, Kysely } from 'kysely'
import { isSameRow } from '../database/same-row.ts'
import { localOrganization, type RequestTable, type Tables } from '../database/tables.ts'

type Row = Insertable<RequestTable>

/** Writes the requests of an engagement that are other than before. */
export async function writeRequests(
  db: Kysely<Tables>,
  engagement: string,
  { before, after }: { readonly before: ReadonlyMap<string, Row>; readonly after: ReadonlyMap<string, Row> },
): Promise<void> {
  for (const id of before.keys()) {
    if (after.has(id)) continue
    await db
      .deleteFrom('request')
      .where('organization_id', '=', localOrganization)
      .where('engagement_id', '=', engagement)
      .where('request_id', '=', id)
      .execute()
  }
  for (const [id, row] of after) {
    if (isSameRow(before.get(id), row)) continue
    await db
      .insertInto('request')
      .values(row)
      .onConflict((conflict) => conflict.columns(['organization_id', 'engagement_id', 'request_id']).doUpdateSet(row))
      .execute()
  }
}

/** The requests of an engagement as they are stored, by their ids. */
export async function storedRequests(db: Kysely<Tables>, engagement: string): Promise<ReadonlyMap<string, Row>> {
  const rows = await db
    .selectFrom('request')
    .selectAll()
    .where('organization_id', '=', localOrganization)
    .where('engagement_id', '=', engagement)
    .execute()
  return new Map(rows.map((row) => [row.request_id, row]))
}
