import { customerContact } from '@fairlead/engagement'
import { momentAfter } from '../../moment-after.ts'
import { siteLimits } from '../limits.ts'
import type { SiteParts } from '../site-parts.ts'
import type { SiteLink } from './link-store.ts'
import { mailLink, mailSameLink } from './mail-link.ts'

/**
 * Mails a token of each engagement's newest live link to the contact that has this address, where there is one, and not
 * again before a while that grows with each. One that was mailed and not used is mailed once more: nobody makes what lies
 * in a mailbox worthless by asking. Whoever asks learns nothing of it [S463].
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
    if (stream === null || contact?.email !== email || isSoon(link, now)) continue
    const mail = isStillGood(link, now) ? mailSameLink : mailLink
    await mail(parts, link, { stream, contact })
  }
}

function isSoon({ mailed_at, mails_sent }: SiteLink, now: string): boolean {
  const wait = Math.min(siteLimits.again * 2 ** Math.max(mails_sent - 1, 0), siteLimits.sameToken)
  return mailed_at !== null && momentAfter(mailed_at, wait) > now
}

function isStillGood({ mailed_at, token_hash, token_until }: SiteLink, now: string): boolean {
  return mailed_at !== null && token_hash !== null && token_until > momentAfter(now, siteLimits.sameToken)
}
