import { type Kysely, sql } from 'kysely'
import type { Tables } from '../database/tables.ts'
import { indexWords } from './words.ts'

/** Moments per millisecond: so many things that came to be at once are told apart. */
export const perMillisecond = 4096

interface Indexed {
  readonly facets: readonly string[]
  readonly title: string
  readonly body: string
}

/**
 * A free row of the index for something that came to be at a moment: later things have greater rows, so that the newest
 * are found first without sorting. What has no moment comes before all that has one.
 */
export async function freeRow(db: Kysely<Tables>, at: string | null): Promise<number> {
  const from = at === null ? 1 : Date.parse(at) * perMillisecond
  const below = at === null ? Date.parse('2000-01-01') * perMillisecond : from + perMillisecond
  const { rows } = await sql<{ last: number | null }>`
    SELECT max(rowid) AS last FROM search_text WHERE rowid >= ${rowBound(from)} AND rowid < ${rowBound(below)}`.execute(
    db,
  )
  const last = rows[0]?.last ?? null
  return last === null ? from : last + 1
}

/** A row that bounds what is read of the index. Numbers are bound as REAL, and FTS5 heeds none but an INTEGER. */
export function rowBound(row: number) {
  return sql<number>`CAST(${row} AS INTEGER)`
}

export async function insertText(db: Kysely<Tables>, row: number, { facets, title, body }: Indexed): Promise<void> {
  await sql`INSERT INTO search_text (rowid, facets, title, body)
    VALUES (${row}, ${facets.join(' ')}, ${indexWords(title)}, ${indexWords(body)})`.execute(db)
}

export async function deleteText(db: Kysely<Tables>, row: number): Promise<void> {
  await sql`DELETE FROM search_text WHERE rowid = ${row}`.execute(db)
}
