import {
  type ContactDetails,
  type EngagementId,
  type ErasingEvent,
  erasedBy,
  type Instant,
  type PersonalKind,
} from '@fairlead/engagement'
import type { Kysely } from 'kysely'
import { rowParts } from '../database/row-parts.ts'
import { localOrganization, type Tables } from '../database/tables.ts'
import { endSiteOf } from '../site/link/end-site-of.ts'
import { forgetInMessages } from './forget-in-messages.ts'
import { forgetNote } from './forget-note.ts'
import type { Suppression } from './suppression.ts'

interface Erasure {
  readonly engagement: EngagementId
  readonly event: ErasingEvent
  readonly at: Instant
  readonly suppression: Suppression
}

/**
 * Deletes every personal value of a person from an engagement, and what the outbox says of them; an import does not bring
 * them back. Of a note that is redacted it deletes what it says, and the messages that say it. To be called in the transaction that adds the event, which says nothing of them itself.
 */
export async function erase(db: Kysely<Tables>, { engagement, event, at, suppression }: Erasure): Promise<void> {
  const gone: Gone[] = []
  for (const part of rowParts(erasedBy(event))) {
    const rows = await db
      .deleteFrom('personal')
      .where('organization_id', '=', localOrganization)
      .where('engagement_id', '=', engagement)
      .where('whose', 'in', part)
      .returning(['kind', 'value'])
      .execute()
    for (const { kind, value } of rows) gone.push({ kind, value: JSON.parse(value) })
  }
  if (event.type === 'NoteRedacted') {
    await forgetNote(db, engagement, event.note)
    return
  }
  if (event.contact !== null) await endSiteOf(db, engagement, event.contact)
  const told = toldBy(gone)
  await forgetInMessages(db, engagement, told)
  for (const known of told.known) await suppression.add(db, engagement, { known, at })
}

interface Gone {
  readonly kind: PersonalKind
  readonly value: unknown
}

/** What tells who somebody is. */
export interface Told {
  readonly emails: ReadonlySet<string>
  /** Names, phone numbers and the like. */
  readonly words: ReadonlySet<string>
  /** What an import would know them by. */
  readonly known: readonly { readonly email: string | null; readonly externalId: string | null }[]
}

function toldBy(gone: readonly Gone[]): Told {
  const texts = (kind: PersonalKind) =>
    gone.flatMap((one) => (one.kind === kind && typeof one.value === 'string' ? [one.value] : []))
  // What is kept of a contact is an object, as `personalParts` has it; an answer to an invitation has its comment alone.
  const details = gone.flatMap(({ kind, value }) =>
    kind === 'details' && value !== null && typeof value === 'object' ? [value as ContactDetails] : [],
  )
  const emails = new Set([...texts('email'), ...details.flatMap(({ email }) => email ?? [])])
  const externalIds = new Set(details.flatMap(({ externalId }) => externalId ?? []))
  return {
    emails,
    words: new Set([...texts('name'), ...details.flatMap(({ name, phone }) => [name, phone ?? []].flat())]),
    known: [
      ...[...emails].map((email) => ({ email, externalId: null })),
      ...[...externalIds].map((externalId) => ({ email: null, externalId })),
    ],
  }
}
