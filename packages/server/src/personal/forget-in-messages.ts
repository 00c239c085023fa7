import { type EngagementId, erasedName } from '@fairlead/engagement'
import type { Kysely } from 'kysely'
import { localOrganization, type Tables } from '../database/tables.ts'
import type { Told } from './erase.ts'
import { withoutWords } from './without-words.ts'

/** What of a letter people have written. All else are words of the program: somebody may be called like one of them. */
const written: ReadonlySet<string> = new Set(['title', 'reason', 'remark', 'why', 'text', 'place'])

/** Deletes what was sent, or was to be sent, to these addresses, and takes these names out of what others are told. */
export async function forgetInMessages(
  db: Kysely<Tables>,
  engagement: EngagementId,
  { emails, words }: Told,
): Promise<void> {
  const messages = await db
    .selectFrom('outbox')
    .select(['id', 'recipient', 'payload'])
    .where('organization_id', '=', localOrganization)
    .where('engagement_id', '=', engagement)
    .execute()
  for (const { id, recipient, payload } of messages) {
    if (emails.has(recipient)) {
      await db.deleteFrom('outbox').where('id', '=', id).execute()
      continue
    }
    const without = JSON.stringify(JSON.parse(payload), (key, value: unknown) =>
      typeof value === 'string' && written.has(key) ? withoutWords(value, [...emails, ...words], erasedName) : value,
    )
    if (without !== JSON.stringify(JSON.parse(payload))) {
      await db.updateTable('outbox').set({ payload: without }).where('id', '=', id).execute()
    }
  }
}
