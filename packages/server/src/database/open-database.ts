import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { FolderLock } from './folder-lock.ts'
import { migrate } from './migrate.ts'
import { NodeSqliteDialect } from './node-sqlite-dialect.ts'
import { storageFault } from './storage-fault.ts'
import type { Tables } from './tables.ts'

const patience = 5000
/** Before what was erased is tried to be taken out of the files again. */
const pause = 1000
const oldestSqlite = '3.51.3'
const durable =
  'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON;'

/**
 * An open database. `writer` makes every change, one at a time; `reader` is a connection of its own that cannot write
 * and sees only what has been committed.
 */
export interface Database {
  readonly writer: Kysely<Tables>
  readonly reader: Kysely<Tables>
  /**
   * Writes the database anew and empties the log beside it, so that what was deleted is in neither: to overwrite it would
   * not do, since SQLite leaves copies of rows where pages were split. Takes as long as the database is large, about a
   * second for 100 MB; where somebody is reading, the log is emptied when they have.
   */
  scrub(): void
  /** Puts everything into the main file and lets the folder go; once it has, it does nothing. */
  close(): Promise<void>
}

/** Opens, and where needed creates and migrates, the database of a data folder. */
export function openDatabase(folder: string): Database {
  makeFolder(resolve(folder))
  const lock = new FolderLock(folder)
  try {
    return open(folder, lock)
  } catch (error) {
    lock.release()
    throw error
  }
}

/**
 * Makes a folder and those above it that are missing. Node's own `recursive` never ends where the file system has no
 * such folder and takes none, as under /proc.
 */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  // What is in it is about customers: nobody else on the machine needs to read it.
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch (cause) {
    throw new Error(`The data folder ${folder} cannot be made. Name another with FAIRLEAD_DATA or --data.`, { cause })
  }
}

function openWriting(path: string): DatabaseSync {
  let writing: DatabaseSync | null = null
  try {
    makePrivate(path)
    writing = new DatabaseSync(path, { timeout: patience })
    refuseOldSqlite(writing)
    writing.exec(durable)
    migrate(writing)
    return writing
  } catch (error) {
    writing?.close()
    throw storageFault(path, error)
  }
}

// SQLite makes files that everybody may read, and gives the log beside the database the mode of the database.
function makePrivate(path: string): void {
  if (!existsSync(path)) closeSync(openSync(path, 'wx', 0o600))
}

function open(folder: string, lock: FolderLock): Database {
  const path = join(folder, 'fairlead.db')
  const writing = openWriting(path)
  const reading = new DatabaseSync(path, { timeout: patience, readOnly: true })
  return {
    writer: new Kysely<Tables>({ dialect: new NodeSqliteDialect(writing) }),
    reader: new Kysely<Tables>({ dialect: new NodeSqliteDialect(reading) }),
    scrub: () => scrub(writing),
    async close() {
      if (!writing.isOpen) return
      reading.close()
      writing.exec('PRAGMA wal_checkpoint(TRUNCATE)')
      writing.close()
      lock.release()
    },
  }
}

function scrub(writing: DatabaseSync): void {
  if (!writing.isOpen) return
  writing.exec('PRAGMA busy_timeout = 0')
  const isClean = isScrubbed(writing)
  writing.exec(`PRAGMA busy_timeout = ${patience}`)
  if (!isClean) setTimeout(() => scrub(writing), pause).unref()
}

function isScrubbed(writing: DatabaseSync): boolean {
  try {
    writing.exec('VACUUM')
    return writing.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy === 0
  } catch {
    // Somebody else writes, or the disk has no room for it now: what was erased is committed, and goes with the next try.
    return false
  }
}

// Versions before it can corrupt a database in WAL mode when two connections reset the log at once.
function refuseOldSqlite(database: DatabaseSync): void {
  const found = String(database.prepare('SELECT sqlite_version() AS version').get()?.version)
  if (isOlder(found, oldestSqlite)) {
    throw new Error(
      `This Node carries SQLite ${found}; Fairlead needs ${oldestSqlite} or newer, which keeps its write-ahead log sound. Update Node 24 to its latest release.`,
    )
  }
}

/** Whether the dotted version `a` comes before `b`. */
export function isOlder(a: string, b: string): boolean {
  return a.localeCompare(b, 'en', { numeric: true }) < 0
}
