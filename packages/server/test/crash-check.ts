import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { isDeepStrictEqual } from 'node:util'
import { openDatabase } from '../src/database/open-database.ts'
import { rebuildReadModels } from '../src/engagements/rebuild-read-models.ts'
import { ReleaseStore } from '../src/releases/store.ts'
import { verifyLog } from '../src/verify/verify-log.ts'

/** A write that was answered, as the witness file has it. */
export interface Answered {
  readonly engagement: string
  readonly task: string
  readonly to: string
  readonly seq: number
}

/** What is wrong with the data that a killed server has left; empty where nothing is. */
export async function checkData(folder: string, answered: readonly Answered[]): Promise<readonly string[]> {
  const wrong = integrity(folder)
  const database = openDatabase(folder)
  try {
    const events = await database.reader.selectFrom('event').select(['engagement_id', 'seq', 'data']).execute()
    const found = new Map(events.map((row) => [`${row.engagement_id} ${row.seq}`, JSON.parse(row.data)]))
    for (const { engagement, task, to, seq } of answered) {
      const data = found.get(`${engagement} ${seq}`)
      if (data?.task !== task || data.to !== to) wrong.push(`answered and lost: event ${seq}, task ${task} to ${to}`)
    }
    for (const { seq, kind } of await verifyLog(database.reader)) wrong.push(`chain: event ${seq} ${kind}`)
    const models = async () => [
      await database.writer.selectFrom('engagement').selectAll().orderBy('engagement_id').execute(),
      await database.writer.selectFrom('work').selectAll().orderBy('engagement_id').orderBy('task_key').execute(),
    ]
    const written = await models()
    await rebuildReadModels(database, { releases: new ReleaseStore(database), now: new Date().toISOString() })
    if (!isDeepStrictEqual(await models(), written)) wrong.push('the read models are not the fold of the log')
  } finally {
    await database.close()
  }
  return wrong
}

function integrity(folder: string): string[] {
  const file = new DatabaseSync(join(folder, 'fairlead.db'))
  try {
    const result = file.prepare('PRAGMA integrity_check').get()?.integrity_check
    return result === 'ok' ? [] : [`integrity check: ${result}`]
  } finally {
    file.close()
  }
}
