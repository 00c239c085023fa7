import type { ContactId, EngagementId, Instant, PersonId } from '@fairlead/engagement'
import type { Selectable } from 'kysely'
import type { Database } from '../../database/open-database.ts'
import { localOrganization, type SiteLinkTable } from '../../database/tables.ts'
import { momentAfter } from '../../moment-after.ts'
import { earlier } from '../earlier.ts'
import { codesOfToken, siteLimits } from '../limits.ts'
import { hashOf, type SiteSecrets } from '../secrets.ts'

export type SiteLink = Selectable<SiteLinkTable>

/** What a new link is made of. */
export interface NewLink {
  readonly link: string
  readonly engagement: EngagementId
  readonly contact: ContactId
  readonly email: string | null
  readonly asksCode: boolean
  readonly by: PersonId
  readonly expiresAt: Instant
}

/**
 * The links to customers' sites. Each is for one contact of one engagement until it expires or is ended, and has at most
 * one token at a time, which opens it once. Only the hash of a token is kept [S461].
 */
export class LinkStore {
  readonly #database: Database
  readonly #secrets: SiteSecrets

  constructor(database: Database, secrets: SiteSecrets) {
    this.#database = database
    this.#secrets = secrets
  }

  /** Makes a link and answers its token, which is said once. */
  async make({ link, engagement, contact, email, asksCode, by, expiresAt }: NewLink, now: Instant): Promise<string> {
    const token = this.#secrets.tokenOf(link, 1)
    await this.#database.writer
      .insertInto('site_link')
      .values({
        organization_id: localOrganization,
        engagement_id: engagement,
        link_id: link,
        contact_id: contact,
        address_mark: email === null ? null : this.#secrets.markOf(email),
        asks_code: asksCode ? 1 : 0,
        generation: 1,
        token_hash: hashOf(token),
        token_until: earlier(momentAfter(now, siteLimits.token), expiresAt),
        codes_sent: 0,
        mails_sent: 0,
        created_by: by,
        created_at: now,
        expires_at: expiresAt,
        mailed_at: null,
        used_at: null,
        ended_by: null,
        ended_at: null,
      })
      .execute()
    return token
  }

  /** Gives a link a new token; the one before opens nothing any more. */
  async renew(
    link: SiteLink,
    now: Instant,
  ): Promise<{ readonly token: string; readonly generation: number; readonly until: Instant }> {
    const generation = link.generation + 1
    const token = this.#secrets.tokenOf(link.link_id, generation)
    const token_until = earlier(momentAfter(now, siteLimits.token), link.expires_at)
    await this.#change(link, { generation, token_hash: hashOf(token), token_until, codes_sent: 0 })
    return { token, generation, until: token_until }
  }

  /** Notes that the token that there is was put into a mail to this address: by it another is asked for. */
  async mailed(link: SiteLink, address: string, now: Instant): Promise<void> {
    const address_mark = this.#secrets.markOf(address)
    await this.#change(link, { address_mark, mailed_at: now, mails_sent: link.mails_sent + 1 })
  }

  /** Takes one of the codes that are sent for a token; whether there was one left. */
  async takeCode(link: SiteLink): Promise<boolean> {
    const { numUpdatedRows } = await this.#database.writer
      .updateTable('site_link')
      .set(({ eb }) => ({ codes_sent: eb('codes_sent', '+', 1) }))
      .where('organization_id', '=', localOrganization)
      .where('engagement_id', '=', link.engagement_id)
      .where('link_id', '=', link.link_id)
      .where('token_hash', '=', link.token_hash)
      .where('codes_sent', '<', codesOfToken)
      .executeTakeFirstOrThrow()
    return numUpdatedRows > 0n
  }

  /** The link that a token opens now; `null` where it opens none, for whatever reason. */
  async openedBy(token: string, now: Instant): Promise<SiteLink | null> {
    const link = await this.#links().where('token_hash', '=', hashOf(token)).executeTakeFirst()
    return link === undefined || !isLive(link, now) || link.token_until <= now ? null : link
  }

  /** Uses the token of a link up; whether it was there to be used: of two who use it at once, one does. */
  async use(link: SiteLink, now: Instant): Promise<boolean> {
    const { numUpdatedRows } = await this.#database.writer
      .updateTable('site_link')
      .set({ token_hash: null, used_at: now, mails_sent: 0 })
      .where('organization_id', '=', localOrganization)
      .where('engagement_id', '=', link.engagement_id)
      .where('link_id', '=', link.link_id)
      .where('token_hash', '=', link.token_hash)
      .where('ended_at', 'is', null)
      .executeTakeFirstOrThrow()
    return numUpdatedRows > 0n
  }

  /** Ends a link, and with it every session that came by it. */
  async end(link: SiteLink, by: PersonId, now: Instant): Promise<void> {
    await this.#database.writer.transaction().execute(async (db) => {
      await db
        .updateTable('site_link')
        .set({ ended_by: by, ended_at: now, token_hash: null })
        .where('organization_id', '=', localOrganization)
        .where('engagement_id', '=', link.engagement_id)
        .where('link_id', '=', link.link_id)
        .execute()
      await db
        .deleteFrom('site_session')
        .where('organization_id', '=', localOrganization)
        .where('engagement_id', '=', link.engagement_id)
        .where('link_id', '=', link.link_id)
        .execute()
    })
  }

  /** A link of an engagement, or `null`. */
  async find(engagement: EngagementId, link: string): Promise<SiteLink | null> {
    const query = this.#links().where('engagement_id', '=', engagement).where('link_id', '=', link)
    return (await query.executeTakeFirst()) ?? null
  }

  /** The links of an engagement, the newest first. */
  async of(engagement: EngagementId): Promise<readonly SiteLink[]> {
    return this.#links().where('engagement_id', '=', engagement).orderBy('created_at', 'desc').execute()
  }

  /** The links that are alive of whoever has this address, the newest first. */
  async ofAddress(address: string, now: Instant): Promise<readonly SiteLink[]> {
    const mark = this.#secrets.markOf(address)
    const found = await this.#links().where('address_mark', '=', mark).orderBy('created_at', 'desc').execute()
    return found.filter((link) => isLive(link, now))
  }

  #links() {
    return this.#database.reader.selectFrom('site_link').selectAll().where('organization_id', '=', localOrganization)
  }

  async #change(link: SiteLink, change: Partial<SiteLink>): Promise<void> {
    await this.#database.writer
      .updateTable('site_link')
      .set(change)
      .where('organization_id', '=', localOrganization)
      .where('engagement_id', '=', link.engagement_id)
      .where('link_id', '=', link.link_id)
      .execute()
  }
}

/** Whether a link leads anywhere: it was not ended and has not expired. */
export function isLive({ ended_at, expires_at }: Pick<SiteLink, 'ended_at' | 'expires_at'>, now: Instant): boolean {
  return ended_at === null && expires_at > now
}
