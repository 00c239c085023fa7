import { DatabaseSync } from 'node:sqlite'
import { Kysely } from 'kysely'
import { migrate } from '../database/migrate.ts'
import { NodeSqliteDialect } from '../database/node-sqlite-dialect.ts'
import { localOrganization, type Tables } from '../database/tables.ts'
import { foldLog, readModels } from '../engagements/fold-log.ts'
import { ReleaseStore } from '../releases/store.ts'
import { compareTable } from './compare-table.ts'
import type { Finding } from './finding.ts'

/**
 * Holds every read model of a database against the fold of its log, which is written into memory and forgotten. Leaves
 * out the engagements whose log is `unsound`: there is nothing that they could be held against.
 */
export async function compareReadModels(file: URL, unsound: ReadonlySet<string>): Promise<readonly Finding[]> {
  const memory = new DatabaseSync(':memory:', { enableForeignKeyConstraints: false, timeout: 5000 })
  try {
    migrate(memory)
    memory.prepare('ATTACH ? AS stored').run(file.href)
    // One transaction, so that a server which writes meanwhile changes nothing of what is compared.
    memory.exec('BEGIN')
    lookThrough(memory)
    const unfoldable = await fold(memory, unsound)
    const leftOut = new Set([...unsound, ...unfoldable.map(({ engagement }) => engagement)])
    const differing = readModels.flatMap((table) => compareTable(memory, table))
    return [...unfoldable, ...differing.filter(({ engagement }) => !leftOut.has(engagement))]
  } finally {
    memory.close()
  }
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
  return readModels.some((name) => name === table)
}

/** Folds one engagement after the other, so that one which cannot be folded is known by its name. */
async function fold(memory: DatabaseSync, unsound: ReadonlySet<string>): Promise<readonly Finding[]> {
  const db = new Kysely<Tables>({ dialect: new NodeSqliteDialect(memory) })
  const releases = new ReleaseStore({ writer: db, reader: db, close: async () => {} })
  const rows = memory.prepare('SELECT DISTINCT engagement_id FROM stored.event WHERE organization_id = ?')
  const unfoldable: Finding[] = []
  for (const { engagement_id } of rows.all(localOrganization)) {
    const engagement = String(engagement_id)
    if (unsound.has(engagement)) continue
    memory.exec('DELETE FROM folding')
    memory.prepare('INSERT INTO folding VALUES (?)').run(engagement)
    try {
      await foldLog(db, releases)
    } catch (error) {
      const found = `events that cannot be folded: ${error instanceof Error ? error.message : String(error)}`
      unfoldable.push({ kind: 'read-model', engagement, seq: null, found, expected: 'some that can' })
    }
  }
  return unfoldable
}
