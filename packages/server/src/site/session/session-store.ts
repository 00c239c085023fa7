import type { EngagementId, Instant } from '@fairlead/engagement'
import type { Selectable } from 'kysely'
import type { Database } from '../../database/open-database.ts'
import { localOrganization, type SiteSessionTable } from '../../database/tables.ts'
import { momentAfter } from '../../moment-after.ts'
import { earlier } from '../earlier.ts'
import { codeTries, siteLimits } from '../limits.ts'
import { isLive, type SiteLink } from '../link/link-store.ts'
import { hashOf, newSecret } from '../secrets.ts'

export type SiteSession = Selectable<SiteSessionTable>

interface Beginning {
  readonly session: string
  readonly browser: string
  readonly language: string | null
}

/** How often at most it is noted that a session was used. */
const noting = 60_000

/**
 * The sessions of guests: each is bound to one contact of one engagement and to the link that it came by, and is dead in
 * the moment in which that link is [S464].
 */
export class SessionStore {
  readonly #database: Database

  constructor(database: Database) {
    this.#database = database
  }

  /** Begins a session and answers what its cookie holds; one that asks for a code is nobody's until it was entered. */
  async begin(link: SiteLink, { session, browser, language }: Beginning, now: Instant): Promise<string> {
    const token = newSecret()
    const asksCode = link.asks_code === 1
    const ends = momentAfter(now, asksCode ? siteLimits.code : siteLimits.session)
    await this.#database.writer
      .insertInto('site_session')
      .values({
        organization_id: localOrganization,
        engagement_id: link.engagement_id,
        session_id: session,
        link_id: link.link_id,
        contact_id: link.contact_id,
        token_hash: hashOf(token),
        stage: asksCode ? 'code' : 'open',
        code_tries: 0,
        language,
        browser,
        started_at: now,
        seen_at: now,
        ends_at: earlier(ends, link.expires_at),
      })
      .execute()
    return token
  }

  /** The session of a cookie with its link, where both are alive. */
  async of(token: string, now: Instant): Promise<{ readonly session: SiteSession; readonly link: SiteLink } | null> {
    const session = await this.#sessions().where('token_hash', '=', hashOf(token)).executeTakeFirst()
    if (session === undefined || session.ends_at <= now) return null
    if (momentAfter(session.seen_at, siteLimits.idle) <= now) return null
    const link = await this.#database.reader
      .selectFrom('site_link')
      .selectAll()
      .where('organization_id', '=', localOrganization)
      .where('engagement_id', '=', session.engagement_id)
      .where('link_id', '=', session.link_id)
      .where('contact_id', '=', session.contact_id)
      .executeTakeFirst()
    if (link === undefined || !isLive(link, now)) return null
    return { session, link }
  }

  /** Notes that a session is used. */
  async noteUse(session: SiteSession, now: Instant): Promise<void> {
    if (momentAfter(session.seen_at, noting) <= now) await this.#change(session, { seen_at: now })
  }

  /** Opens a session whose code was entered, under a new cookie: what somebody saw of the old one is worth nothing. */
  async open(session: SiteSession, link: SiteLink, now: Instant): Promise<string> {
    const token = newSecret()
    const ends = momentAfter(now, siteLimits.session)
    const ends_at = earlier(ends, link.expires_at)
    await this.#change(session, { token_hash: hashOf(token), stage: 'open', ends_at, seen_at: now })
    return token
  }

  /** Notes a code that was tried before it is looked at; whether there was a try left. */
  async tryCode(session: SiteSession): Promise<boolean> {
    const { numUpdatedRows } = await this.#database.writer
      .updateTable('site_session')
      .set(({ eb }) => ({ code_tries: eb('code_tries', '+', 1) }))
      .where('organization_id', '=', localOrganization)
      .where('engagement_id', '=', session.engagement_id)
      .where('session_id', '=', session.session_id)
      .where('stage', '=', 'code')
      .where('code_tries', '<', codeTries)
      .executeTakeFirstOrThrow()
    return numUpdatedRows > 0n
  }

  async speak(session: SiteSession, language: string): Promise<void> {
    await this.#change(session, { language })
  }

  /** Ends a session of the same contact. */
  async end({ engagement_id, contact_id }: SiteSession, session: string): Promise<void> {
    await this.#database.writer
      .deleteFrom('site_session')
      .where('organization_id', '=', localOrganization)
      .where('engagement_id', '=', engagement_id)
      .where('contact_id', '=', contact_id)
      .where('session_id', '=', session)
      .execute()
  }

  /** The sessions of a contact that are open, the one used last first. */
  async ofContact({ engagement_id, contact_id }: SiteSession, now: Instant): Promise<readonly SiteSession[]> {
    const found = await this.ofEngagement(engagement_id, now)
    return found
      .filter((session) => session.contact_id === contact_id)
      .toSorted((one, other) => (one.seen_at < other.seen_at ? 1 : -1))
  }

  /** The sessions of an engagement that are open. */
  async ofEngagement(engagement: EngagementId, now: Instant): Promise<readonly SiteSession[]> {
    const found = await this.#sessions()
      .where('engagement_id', '=', engagement)
      .where('stage', '=', 'open')
      .where('ends_at', '>', now)
      .execute()
    return found.filter(({ seen_at }) => momentAfter(seen_at, siteLimits.idle) > now)
  }

  /** Takes away what is over. */
  async tidy(now: Instant): Promise<void> {
    await this.#database.writer.deleteFrom('site_session').where('ends_at', '<=', now).execute()
  }

  #sessions() {
    return this.#database.reader.selectFrom('site_session').selectAll().where('organization_id', '=', localOrganization)
  }

  async #change({ engagement_id, session_id }: SiteSession, change: Partial<SiteSession>): Promise<void> {
    await this.#database.writer
      .updateTable('site_session')
      .set(change)
      .where('organization_id', '=', localOrganization)
      .where('engagement_id', '=', engagement_id)
      .where('session_id', '=', session_id)
      .execute()
  }
}
