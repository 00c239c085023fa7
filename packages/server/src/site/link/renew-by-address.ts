import { customerContact } from '@fairlead/engagement'
import { momentAfter } from '../../moment-after.ts'
import { writeSiteLetter } from '../letter.ts'
import { siteLimits } from '../limits.ts'
import type { SiteParts } from '../site-parts.ts'
import type { SiteLink } from './link-store.ts'

/**
 * Sends a new token of each engagement's newest live link to the contact that has this address, where there is one; not
 * again within two minutes. Whoever asks learns nothing of it [S463].
 */
export async function renewByAddress(parts: SiteParts, address: string): Promise<void> {
  const now = parts.clock()
  const email = address.trim().toLowerCase()
  const newest = new Map<string, SiteLink>()
  for (const link of await parts.links.ofAddress(email, now)) {
    const of = JSON.stringify([link.engagement_id, link.contact_id])
    if (!newest.has(of)) newest.set(of, link)
  }
  for (const link of newest.values()) {
    const stream = await parts.store.load(link.engagement_id)
    const contact = stream === null ? null : customerContact(stream.engagement, link.contact_id)
    const isSoon = link.mailed_at !== null && momentAfter(link.mailed_at, siteLimits.again) > now
    if (stream !== null && contact?.email === email && !isSoon) await mailLink(parts, link, { stream, contact })
  }
}

/** Gives a link a new token and sends it to its contact. */
export async function mailLink(
  parts: Pick<SiteParts, 'links' | 'database' | 'releases' | 'ids' | 'changes' | 'clock'>,
  link: SiteLink,
  { stream, contact }: Pick<Parameters<typeof writeSiteLetter>[1], 'stream' | 'contact'>,
): Promise<void> {
  const now = parts.clock()
  const { generation, until } = await parts.links.renew(link, now)
  const { release } = await parts.releases.require(stream.engagement.release)
  const body = { kind: 'site', about: 'link', link: link.link_id, generation, until } as const
  const letter = { stream, contact, language: release.languages[0] ?? 'en', body, at: now }
  await writeSiteLetter(parts.database.writer, letter, parts.ids)
  await parts.links.mailed(link, now)
  parts.changes.wake()
}
