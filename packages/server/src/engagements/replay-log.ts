import type { RecordedEvent } from '@fairlead/engagement'
import type { Kysely } from 'kysely'
import { localOrganization, type Tables } from '../database/tables.ts'
import { readPersonal } from '../personal/personal-values.ts'
import { recordedEvent } from './event-row.ts'
import { extend, type Stream } from './stream.ts'

/** Every stream of the log, folded from its first event, in the order of their ids. */
export async function* replayLog(db: Kysely<Tables>): AsyncGenerator<Stream> {
  for (const engagement of await engagementsInLog(db)) {
    const rows = await db
      .selectFrom('event')
      .select(['engagement_id', 'seq', 'at', 'actor', 'type', 'data', 'hash'])
      .where('organization_id', '=', localOrganization)
      .where('engagement_id', '=', engagement)
      .orderBy('seq')
      .execute()
    const personal = await readPersonal(db, engagement)
    const events: readonly RecordedEvent[] = rows.map((row) => recordedEvent(row, personal))
    yield extend(null, events, rows.at(-1)?.hash ?? '')
  }
}

/** The ids of the engagements that the log has events of. */
export async function engagementsInLog(db: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('event')
    .select('engagement_id')
    .distinct()
    .where('organization_id', '=', localOrganization)
    .orderBy('engagement_id')
    .execute()
  return rows.map((row) => row.engagement_id)
}
