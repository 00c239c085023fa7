import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { canonicalJson } from '@fairlead/playbook'
import { aRelease } from './a-release.ts'

const first = '0001-events-releases-engagements.sql'
const migration = new URL(`../src/database/migrations/${first}`, import.meta.url)
const at = (minute: number) => `2026-02-01T10:0${minute}:00.000Z`

/** A release as format 2 had it: no parties, and no task that is done for each service. */
function earlierRelease(): string {
  const { format: _, ...release } = aRelease()
  const text = JSON.stringify({ format: 2, ...release }, (key, value: unknown) =>
    key === 'per' || key === 'party' ? undefined : value,
  )
  return canonicalJson(JSON.parse(text))
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/**
 * The data of a server of the version before, by hand: one migration, a release of format 2, and an engagement whose
 * events say of services only their names, and of facts only their values. Its list is wrong, so that it shows when
 * nobody has written it anew.
 */
export function anEarlierDatabase(folder: string): { readonly release: string; readonly engagement: string } {
  const database = new DatabaseSync(join(folder, 'fairlead.db'))
  database.exec('CREATE TABLE migration (name TEXT PRIMARY KEY, applied_at TEXT NOT NULL) STRICT')
  database.exec(readFileSync(migration, 'utf8'))
  database.prepare('INSERT INTO migration VALUES (?, ?)').run(first, at(0))
  const content = earlierRelease()
  const release = sha256(content)
  database.prepare('INSERT INTO release VALUES (?, ?, ?)').run(release, content, at(0))
  const engagement = '0194c0de-0000-7000-8000-000000000001'
  database
    .prepare('INSERT INTO engagement VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run('local', engagement, 'Nobody', release, '2026-02-02', '["mail"]', 6, '{}', at(1), at(6))
  writeEvents(database, engagement, [
    ['EngagementCreated', { release, customer: 'Acme', startDate: '2026-02-02', scope: ['mail'], facts: { seats: 9 } }],
    ['TaskStateChanged', { task: '100', from: 'not-started', to: 'complete', reason: null }],
    ['TaskStateChanged', { task: '101', from: 'not-started', to: 'not-required', reason: 'Sold' }],
    ['TaskAssigned', { task: '102', from: null, to: 'tomas-okafor' }],
    ['ProcessCompleted', { process: 'enable', outcome: 'end' }],
    ['FactsRevised', { scope: ['mail', 'files'], facts: { seats: 20_000, regulated: false } }],
  ])
  database.close()
  return { release, engagement }
}

function writeEvents(
  database: DatabaseSync,
  engagement_id: string,
  events: readonly (readonly [type: string, data: Readonly<Record<string, unknown>>])[],
): void {
  const columns = 'id, organization_id, engagement_id, seq, at, actor, type, data, previous_hash, hash'
  const insert = database.prepare(`INSERT INTO event (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
  let previous = '0'.repeat(64)
  for (const [index, [type, data]] of events.entries()) {
    const seq = index + 1
    const id = `0194c0de-0000-7000-8000-00000000010${seq}`
    const event = { id, organization_id: 'local', engagement_id, seq, at: at(seq), actor: 'astrid-lindqvist', type }
    const hash = sha256(previous + canonicalJson({ ...event, data }))
    insert.run(id, 'local', engagement_id, seq, event.at, event.actor, type, canonicalJson(data), previous, hash)
    previous = hash
  }
}
