import type { SiteLinkView } from '@fairlead/contract'
import { customerContact, type Instant } from '@fairlead/engagement'
import type { Shown } from '../../engagements/shown.ts'
import type { Stream } from '../../engagements/stream.ts'
import { isLive, type SiteLink } from '../link/link-store.ts'
import type { SiteParts } from '../site-parts.ts'

/** The links of an engagement as the team sees them, the newest first. */
export async function presentLinks(
  { links, sessions, clock }: Pick<SiteParts, 'links' | 'sessions' | 'clock'>,
  { engagement }: Stream,
): Promise<readonly Shown<SiteLinkView>[]> {
  const now = clock()
  const live = Map.groupBy(await sessions.ofEngagement(engagement.id, now), ({ link_id }) => link_id)
  return (await links.of(engagement.id)).map((link) => {
    const those = live.get(link.link_id) ?? []
    return {
      id: link.link_id,
      contact: link.contact_id,
      state: customerContact(engagement, link.contact_id) === null ? 'no-contact' : stateOf(link, now),
      asksCode: link.asks_code === 1,
      by: link.created_by,
      at: link.created_at,
      expiresAt: link.expires_at,
      mailedAt: link.mailed_at,
      usedAt: link.used_at,
      seenAt:
        those
          .map(({ seen_at }) => seen_at)
          .sort()
          .at(-1) ?? null,
      sessions: those.length,
      endedBy: link.ended_by,
      endedAt: link.ended_at,
    }
  })
}

function stateOf(link: SiteLink, now: Instant): SiteLinkView['state'] {
  if (link.ended_at !== null) return 'ended'
  if (!isLive(link, now)) return 'expired'
  return link.used_at === null ? 'unused' : 'used'
}
