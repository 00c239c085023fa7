import type { ContactDetails, EngagementId, Instant } from '@fairlead/engagement'
import type { Kysely } from 'kysely'
import type { Tables } from '../database/tables.ts'
import type { Stream } from '../engagements/stream.ts'
import type { SiteBody, SiteLetter } from '../outbox/letter.ts'
import { writeLetters } from '../outbox/write-letters.ts'

interface Writing {
  readonly stream: Stream
  readonly contact: Pick<ContactDetails, 'name' | 'email' | 'language'>
  readonly language: string
  readonly body: SiteBody
  readonly at: Instant
}

/** Puts a letter to a contact on its way; to one without an address none. */
export async function writeSiteLetter(
  db: Kysely<Tables>,
  { stream, contact, language, body, at }: Writing,
  ids: () => string,
): Promise<void> {
  if (contact.email === null) return
  const { id, customer, revision } = stream.engagement
  const letter: SiteLetter = {
    name: nameOf(id, body),
    engagement: id,
    seq: revision,
    at,
    customer,
    language: contact.language ?? language,
    recipient: { name: contact.name, email: contact.email },
    body,
  }
  await writeLetters(db, [letter], ids)
}

function nameOf(engagement: EngagementId, body: SiteBody): string {
  const of = body.about === 'link' ? `${body.link}/${body.generation}/${body.mail}` : body.session
  return `${engagement}/site-${body.about}/${of}`
}
