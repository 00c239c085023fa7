import { readdirSync, readFileSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'

/** SQLite's code for a statement that does not fit the database, as opposed to a disk that cannot take it. */
const sqlError = 1

const shippedFolder = new URL('./migrations/', import.meta.url)

/**
 * Brings the database to this version's schema: each migration runs once, in order, in a transaction of its own.
 * Refuses a database that has a migration this version does not know: a newer Fairlead has written it.
 */
export function migrate(database: DatabaseSync, folder: URL = shippedFolder): void {
  database.exec('CREATE TABLE IF NOT EXISTS migration (name TEXT PRIMARY KEY, applied_at TEXT NOT NULL) STRICT')
  const shipped = shippedMigrations(folder)
  const applied = new Set(
    database
      .prepare('SELECT name FROM migration')
      .all()
      .map((row) => String(row.name)),
  )
  const unknown = [...applied].find((name) => !shipped.includes(name))
  if (unknown !== undefined) throw newerDatabase(unknown)
  for (const name of shipped) {
    if (!applied.has(name)) apply(database, name, readFileSync(new URL(name, folder), 'utf8'))
  }
}

/** The names of the migrations of this version, in their order. */
export function shippedMigrations(folder: URL = shippedFolder): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
}

/** Says that a database has a migration which this version does not know. */
export function newerDatabase(unknown: string): Error {
  return new Error(
    `This database was written by a newer version of Fairlead: it has the migration ${unknown}, which this version does not know. Start it with that version or a later one.`,
  )
}

function apply(database: DatabaseSync, name: string, sql: string): void {
  database.exec('BEGIN IMMEDIATE')
  try {
    database.exec(sql)
    database
      .prepare("INSERT INTO migration (name, applied_at) VALUES (?, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))")
      .run(name)
    database.exec('COMMIT')
  } catch (error) {
    // SQLite itself has taken it back where the disk is full.
    if (database.isTransaction) database.exec('ROLLBACK')
    if (error instanceof Error && 'errcode' in error && error.errcode !== sqlError) throw error
    const message = error instanceof Error ? error.message : String(error)
    throw new Error(`The migration ${name} failed and was taken back: ${message}.`, { cause: error })
  }
}
