import { customerContact } from '@fairlead/engagement'
import type { Outlook } from '../../engagements/outlook.ts'
import type { Stream } from '../../engagements/stream.ts'
import type { StoredRelease } from '../../releases/store.ts'
import type { SiteLink } from '../link/link-store.ts'
import { proofOf } from '../secrets.ts'
import type { SiteParts } from '../site-parts.ts'
import type { SiteSession } from './session-store.ts'

/** Somebody with a live session: a contact of one engagement, and how that stands now. */
export interface Visitor {
  readonly session: SiteSession
  readonly link: SiteLink
  readonly stream: Stream
  readonly release: StoredRelease
  readonly outlook: Outlook
  readonly contact: NonNullable<ReturnType<typeof customerContact>>
  /** What forms of this session send. */
  readonly proof: string
}

/** Who comes with this cookie; `null` where nobody may: no session, one that is over, or no contact any more. */
export async function visitorOf(parts: SiteParts, token: string | null): Promise<Visitor | null> {
  if (token === null) return null
  const now = parts.clock()
  const found = await parts.sessions.of(token, now)
  if (found === null || found.session.stage !== 'open') return null
  const { session, link } = found
  const stream = await parts.store.load(session.engagement_id)
  if (stream === null) return null
  const contact = customerContact(stream.engagement, session.contact_id)
  if (contact === null) return null
  const release = await parts.releases.require(stream.engagement.release)
  return {
    ...found,
    link,
    stream,
    release,
    outlook: parts.outlooks.of(stream, release, now),
    contact,
    proof: proofOf(token),
  }
}
