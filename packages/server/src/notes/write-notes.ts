import type { Insertable, Kysely } from 'kysely'
import { isSameRow } from '../database/same-row.ts'
import { localOrganization, type NoteTable, type Tables } from '../database/tables.ts'

type Row = Insertable<NoteTable>

/** Writes the notes of an engagement that are other than before; a note that was written stays. */
export async function writeNotes(
  db: Kysely<Tables>,
  { before, after }: { readonly before: ReadonlyMap<string, Row>; readonly after: ReadonlyMap<string, Row> },
): Promise<void> {
  for (const [note, row] of after) {
    if (isSameRow(before.get(note), row)) continue
    await db
      .insertInto('note')
      .values(row)
      .onConflict((conflict) => conflict.columns(['organization_id', 'engagement_id', 'note_id']).doUpdateSet(row))
      .execute()
  }
}

/** The notes of an engagement as they are stored, by their names. */
export async function storedNotes(db: Kysely<Tables>, engagement: string): Promise<ReadonlyMap<string, Row>> {
  const rows = await db
    .selectFrom('note')
    .selectAll()
    .where('organization_id', '=', localOrganization)
    .where('engagement_id', '=', engagement)
    .execute()
  return new Map(rows.map((row) => [row.note_id, row]))
}
