import type { PersonView } from '@fairlead/contract'
import { clockEffect, clockOf, type EngagementId, type Instant, type RequestId } from '@fairlead/engagement'
import type { Database } from '../database/open-database.ts'
import { localOrganization } from '../database/tables.ts'
import type { EngagementStore } from '../engagements/store.ts'
import { lettersOf } from '../outbox/letters-of.ts'
import { writeLetters } from '../outbox/write-letters.ts'
import type { ReleaseStore } from '../releases/store.ts'

export interface ReminderParts {
  readonly database: Database
  readonly store: EngagementStore
  readonly releases: ReleaseStore
  readonly people: readonly PersonView[]
  readonly ids: () => string
}

/**
 * Puts on their way the reminders and escalations of every request whose clock has run so far. What has been said
 * already is not said again, whoever asks and how often; it answers how many messages are new.
 */
export async function remindOfRequests(parts: ReminderParts, now: Instant): Promise<number> {
  const running = await parts.database.reader
    .selectFrom('request')
    .select(['engagement_id', 'request_id'])
    .where('organization_id', '=', localOrganization)
    .where('turn', '<>', 'nobody')
    .where('half', '<=', now)
    .orderBy('half')
    .execute()
  let written = 0
  for (const { engagement_id, request_id } of running) {
    written += await remind(parts, { engagement: engagement_id, request: request_id }, now)
  }
  return written
}

interface Running {
  readonly engagement: EngagementId
  readonly request: RequestId
}

async function remind(parts: ReminderParts, { engagement: id, request }: Running, now: Instant): Promise<number> {
  const { database, store, releases, people, ids } = parts
  return database.writer.transaction().execute(async (db) => {
    // Nobody adds to a stream during this transaction: whoever is reminded still has the turn.
    const engagement = (await store.load(id))?.engagement
    const record = engagement?.requests.get(request)
    if (engagement === undefined || record === undefined) return 0
    const release = await releases.require(engagement.release)
    const clock = clockOf({ index: release.index, engagement }, record)
    const effect = clock === null ? null : clockEffect({ engagement: id, request, record, clock }, now)
    if (effect === null) return 0
    const letters = lettersOf([effect], { engagement, seq: engagement.revision, release, people })
    return writeLetters(db, letters, ids)
  })
}
