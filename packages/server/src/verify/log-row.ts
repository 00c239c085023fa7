import { canonicalJson } from '@fairlead/playbook'
import type { Selectable } from 'kysely'
import type { EventTable } from '../database/tables.ts'

/** An event as the log holds it: what its hash covers, and the hash. Its place in the table is in no hash. */
export type LogRow = Omit<Selectable<EventTable>, 'position'>

const columns: Readonly<Record<keyof LogRow, true>> = {
  engagement_id: true,
  seq: true,
  at: true,
  actor: true,
  type: true,
  data: true,
  id: true,
  organization_id: true,
  previous_hash: true,
  hash: true,
}

/** The columns of a {@link LogRow}. */
export const logColumns = Object.keys(columns) as readonly (keyof LogRow)[]

/** A row as one line of JSON, without its end; `data` stays the text that the log holds. */
export function logLine(row: LogRow): string {
  return canonicalJson(row)
}
