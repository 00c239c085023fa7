import { DatabaseSync } from 'node:sqlite'
import { dayIn, type Instant } from '@fairlead/engagement'
import { Kysely } from 'kysely'
import { migrate } from '../database/migrate.ts'
import { NodeSqliteDialect } from '../database/node-sqlite-dialect.ts'
import { localOrganization, type Tables } from '../database/tables.ts'
import { foldLog, readModels } from '../engagements/fold-log.ts'
import { readModelVersion } from '../engagements/rebuild-read-models.ts'
import { ReleaseStore } from '../releases/store.ts'
import { compareTable } from './compare-table.ts'
import type { Finding } from './finding.ts'

interface Comparison {
  /** The engagements whose log is not what was written: there is nothing that their rows could be held against. */
  readonly unsound: ReadonlySet<string>
  readonly now: Instant
}

/** Holds every read model of a database against the fold of its log, which is written into memory and forgotten. */
export async function compareReadModels(file: URL, { unsound, now }: Comparison): Promise<readonly Finding[]> {
  const memory = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false, timeout: 5000 })
  try {
    migrate(memory)
    memory.prepare('ATTACH ? AS stored').run(file.href)
    // One transaction, so that a server which writes meanwhile changes nothing of what is compared.
    memory.exec('BEGIN')
    refuseOtherVersion(memory)
    lookThrough(memory)
    const unfoldable = await fold(memory, { unsound, now })
    const leftOut = new Set([...unsound, ...unfoldable.map(({ engagement }) => engagement)])
    const differing = readModels.flatMap((table) => compareTable(memory, table))
    return [...unfoldable, ...differing.filter(({ engagement }) => !leftOut.has(engagement))]
  } finally {
    memory.close()
  }
}

function refuseOtherVersion(memory: DatabaseSync): void {
  const found = memory.prepare('SELECT version FROM stored.read_model').get()?.version
  if (found === readModelVersion) return
  throw new Error(
    'What lists show was written by another version of Fairlead. Start the server once, which writes it anew, then verify again.',
  )
}

/** Lets the fold read the stored tables by their own names, and of the log the events of one engagement at a time. */
function lookThrough(memory: DatabaseSync): void {
  memory.exec('CREATE TEMP TABLE folding (engagement_id TEXT)')
  const tables = memory.prepare("SELECT name FROM stored.sqlite_schema WHERE type = 'table'").all()
  const read = tables.map(({ name }) => String(name)).filter((name) => !isWritten(name) && !name.startsWith('sqlite_'))
  for (const table of read) {
    const part = table === 'event' ? ' WHERE engagement_id = (SELECT engagement_id FROM folding)' : ''
    memory.exec(`CREATE TEMP VIEW "${table}" AS SELECT * FROM stored."${table}"${part}`)
  }
}

function isWritten(table: string): boolean {
  return table.startsWith('search_') || readModels.some((name) => name === table)
}

/** Folds one engagement after the other, so that one which cannot be folded is known by its name. */
async function fold(memory: DatabaseSync, { unsound, now }: Comparison): Promise<readonly Finding[]> {
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(memory) })
  const releases = new ReleaseStore({ writer: db, reader: db, scrub: () => {}, close: async () => {} })
  const rows = memory.prepare('SELECT DISTINCT engagement_id FROM stored.event WHERE organization_id = ?')
  const unfoldable: Finding[] = []
  for (const { engagement_id } of rows.all(localOrganization)) {
    const engagement = String(engagement_id)
    if (unsound.has(engagement)) continue
    memory.exec('DELETE FROM folding')
    memory.prepare('INSERT INTO folding VALUES (?)').run(engagement)
    try {
      await foldLog(db, { releases, now: lastMoment(memory, engagement) ?? now })
    } catch (error) {
      const found = `events that cannot be folded: ${error instanceof Error ? error.message : String(error)}`
      unfoldable.push({ kind: 'read-model', engagement, seq: null, found, expected: 'some that can' })
    }
  }
  return unfoldable
}

/**
 * A moment on the last day on which the stored rows of an engagement hold, where there is one: then a waiver ends. Rows
 * that nobody has asked for since are still those of that day, which is no finding.
 */
function lastMoment(memory: DatabaseSync, engagement: string): Instant | null {
  const query =
    'SELECT time_zone, valid_until FROM stored.engagement WHERE engagement_id = ? AND valid_until IS NOT NULL'
  const row = memory.prepare(query).get(engagement)
  if (row === undefined) return null
  // In every zone one of these two is on that day.
  const [midnight, noon] = [`${row.valid_until}T00:00:00.000Z`, `${row.valid_until}T12:00:00.000Z`]
  return dayIn(midnight, String(row.time_zone)) === row.valid_until ? midnight : noon
}
