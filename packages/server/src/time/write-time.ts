import { type Engagement, serviceOfTime } from '@fairlead/engagement'
import type { Kysely } from 'kysely'
import { rowParts } from '../database/row-parts.ts'
import { localOrganization, type Tables } from '../database/tables.ts'

/** Writes the entries of an engagement that an event has touched which came after `since`. */
export async function writeTime(db: Kysely<Tables>, { id, time }: Engagement, since: number): Promise<void> {
  const touched = [...time].filter(([, { revision }]) => revision > since)
  for (const part of rowParts(touched.map(([entry]) => entry))) {
    await db
      .deleteFrom('time_entry')
      .where('organization_id', '=', localOrganization)
      .where('engagement_id', '=', id)
      .where('entry_id', 'in', part)
      .execute()
  }
  const rows = touched.flatMap(([entry_id, { entry, revision }]) => {
    if (entry === null) return []
    const { person, day, minutes, task, service, text } = entry
    const about = { task_key: task, service, counts_for: serviceOfTime(entry), text }
    return [
      { organization_id: localOrganization, engagement_id: id, entry_id, person, day, minutes, ...about, revision },
    ]
  })
  for (const part of rowParts(rows)) await db.insertInto('time_entry').values(part).execute()
}
