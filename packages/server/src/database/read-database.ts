import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { Kysely } from 'kysely'
import { newerDatabase, shippedMigrations } from './migrate.ts'
import { NodeSqliteDialect } from './node-sqlite-dialect.ts'
import { storageFault } from './storage-fault.ts'
import type { Tables } from './tables.ts'

/** A database that is only read: everything that `db` answers is of one moment. */
export interface ReadDatabase {
  readonly db: Kysely<Tables>
  /** The file in a way in which SQLite, too, only reads it. */
  readonly file: URL
}

/**
 * Hands the database of a data folder to `read`, whether a server is using it or not. Takes no lock, makes no file,
 * migrates nothing.
 *
 * @throws Error in words, where there is none, where another version has written it, or where it cannot be read.
 */
export async function readDatabase<T>(folder: string, read: (database: ReadDatabase) => Promise<T>): Promise<T> {
  const path = join(resolve(folder), 'fairlead.db')
  if (!existsSync(path)) throw new Error(`There is no database in ${folder}. Name the data folder with --data.`)
  const idle = !existsSync(`${path}-wal`)
  const before = versionOf(path)
  try {
    const result = await readFile(fileUrl(path, idle), read)
    if (idle && versionOf(path) !== before) throw new Error('A server was started on the data meanwhile. Try again.')
    return result
  } catch (error) {
    throw storageFault(path, error)
  }
}

async function readFile<T>(file: URL, read: (database: ReadDatabase) => Promise<T>): Promise<T> {
  const reading = new DatabaseSync(file, { timeout: 5000, readOnly: true })
  try {
    reading.exec('BEGIN')
    refuseOtherVersion(reading)
    return await read({ db: new Kysely<Tables>({ dialect: new NodeSqliteDialect(reading) }), file })
  } finally {
    reading.close()
  }
}

// Where nobody has the database open all of it is in the one file. SQLite would make two more to read it, unless it is
// told that the file does not change.
function fileUrl(path: string, idle: boolean): URL {
  const url = pathToFileURL(path)
  url.searchParams.set('mode', 'ro')
  if (idle) url.searchParams.set('immutable', '1')
  return url
}

function versionOf(path: string): string {
  const { mtimeMs, size, ino } = statSync(path)
  return `${mtimeMs} ${size} ${ino}`
}

function refuseOtherVersion(reading: DatabaseSync): void {
  const isOurs = reading.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'migration'").get() !== undefined
  if (!isOurs) throw new Error('The database is none of Fairlead: it has no list of migrations. Name another --data.')
  const rows = reading.prepare('SELECT name FROM migration ORDER BY name').all()
  const applied = rows.map(({ name }) => String(name))
  const shipped = shippedMigrations()
  const unknown = applied.find((name) => !shipped.includes(name))
  if (unknown !== undefined) throw newerDatabase(unknown)
  const missing = shipped.find((name) => !applied.includes(name))
  if (missing !== undefined) {
    throw new Error(
      `This database was written by an older version of Fairlead: it lacks the migration ${missing}. Read it with that version, or start the server once, which brings it up to date.`,
    )
  }
}
