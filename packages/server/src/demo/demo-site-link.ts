import { type ContactId, customerContact, type Engagement } from '@fairlead/engagement'
import type { Engine } from '../engagements/engine.ts'
import { momentAfter } from '../moment-after.ts'
import { LinkStore } from '../site/link/link-store.ts'
import type { SiteSecrets } from '../site/secrets.ts'
import { SessionStore } from '../site/session/session-store.ts'

/** Somebody makes a link to the customer's site, which its contact has opened so many hours later, if at all. */
export interface DemoSiteLink {
  readonly kind: 'site-link'
  readonly contact: ContactId
  readonly openedAfterHours?: number
}

interface Making {
  readonly does: DemoSiteLink
  readonly actor: string
  readonly at: string
  readonly secrets: SiteSecrets
}

const hour = 3_600_000
const days = 30

/** Makes the link, and the session of a browser in which nobody is any more. */
export async function makeDemoSiteLink(
  { database, ids }: Pick<Engine, 'database' | 'ids'>,
  engagement: Engagement,
  { does, actor: by, at, secrets }: Making,
): Promise<void> {
  const { contact, openedAfterHours } = does
  const links = new LinkStore(database, secrets)
  const [link, email] = [ids(), customerContact(engagement, contact)?.email ?? null]
  const expiresAt = momentAfter(at, days * 24 * hour)
  await links.make({ link, engagement: engagement.id, contact, email, asksCode: false, by, expiresAt }, at)
  const found = await links.find(engagement.id, link)
  if (openedAfterHours === undefined || found === null) return
  const opened = momentAfter(at, openedAfterHours * hour)
  await links.use(found, opened)
  const session = { session: ids(), browser: 'Safari, iOS', language: null }
  await new SessionStore(database).begin(found, session, opened)
}
