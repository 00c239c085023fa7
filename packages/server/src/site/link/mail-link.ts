import { writeSiteLetter } from '../letter.ts'
import type { SiteParts } from '../site-parts.ts'
import type { SiteLink } from './link-store.ts'

type Mailing = Pick<SiteParts, 'links' | 'database' | 'releases' | 'ids' | 'changes' | 'clock'>
type To = Pick<Parameters<typeof writeSiteLetter>[1], 'stream' | 'contact'>

/** Gives a link a new token and sends it to its contact, who has an address; the one before opens nothing any more. */
export async function mailLink(parts: Mailing, link: SiteLink, to: To): Promise<void> {
  const { generation, until } = await parts.links.renew(link, parts.clock())
  await send(parts, { ...link, generation, token_until: until }, to)
}

/** Sends the token that a link has to its contact once more. */
export async function mailSameLink(parts: Mailing, link: SiteLink, to: To): Promise<void> {
  await send(parts, link, to)
}

async function send(parts: Mailing, link: SiteLink, { stream, contact }: To): Promise<void> {
  const now = parts.clock()
  const { release } = await parts.releases.require(stream.engagement.release)
  const { link_id, generation, mails_sent: mail, token_until: until } = link
  const body = { kind: 'site', about: 'link', link: link_id, generation, mail, until } as const
  const letter = { stream, contact, language: release.languages[0] ?? 'en', body, at: now }
  await writeSiteLetter(parts.database.writer, letter, parts.ids)
  if (contact.email !== null) await parts.links.mailed(link, contact.email, now)
  parts.changes.wake()
}
