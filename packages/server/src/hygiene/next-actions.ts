import { type Kysely, type Selectable, type SqlBool, sql } from 'kysely'
import { type FindingTable, localOrganization, type Tables } from '../database/tables.ts'
import { noteRecordOf } from '../notes/note-row.ts'

type Row = Pick<Selectable<FindingTable>, 'engagement_id' | 'code' | 'subject'>

/**
 * What is to be done of the notes that findings are about, as far as who looks sees the notes. It is read when it is shown
 * and kept in no finding: what a note says may be taken away.
 */
export async function nextActions(db: Kysely<Tables>, page: readonly Row[]): Promise<(row: Row) => string | null> {
  const late = page.filter(({ code }) => code === 'next-action-overdue')
  if (late.length === 0) return () => null
  const pairs = late.map(({ engagement_id, subject }) => sql`(${engagement_id}, ${subject})`)
  const rows = await db
    .selectFrom('note')
    .select(['engagement_id', 'note_id', 'record'])
    .where('organization_id', '=', localOrganization)
    .where(sql<SqlBool>`(engagement_id, note_id) IN (VALUES ${sql.join(pairs)})`)
    .execute()
  const texts = new Map(
    rows.map((row) => [`${row.engagement_id} ${row.note_id}`, noteRecordOf(row).nextAction?.text ?? null]),
  )
  return ({ engagement_id, code, subject }) =>
    code === 'next-action-overdue' ? (texts.get(`${engagement_id} ${subject}`) ?? null) : null
}
