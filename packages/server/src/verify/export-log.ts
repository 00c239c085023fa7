import { readDatabase } from '../database/read-database.ts'
import { logLine } from './log-row.ts'
import { logOf } from './log-source.ts'

export interface LogExport {
  /** The one engagement that is wanted; `null` for all. */
  readonly engagement: string | null
  /** Takes one line of JSON with its end. */
  readonly write: (line: string) => void
}

/**
 * Hands over every event of a data folder as a line of JSON, engagement by engagement, each in the order of its log:
 * what an independent check reads. Says how many there were.
 */
export async function exportLog(folder: string, { engagement, write }: LogExport): Promise<number> {
  return readDatabase(folder, async ({ db }) => {
    const log = await logOf(db)
    let count = 0
    for (const id of log.engagements.filter((id) => engagement === null || id === engagement)) {
      const rows = await log.rows(id)
      for (const row of rows) write(`${logLine(row)}\n`)
      count += rows.length
    }
    return count
  })
}
