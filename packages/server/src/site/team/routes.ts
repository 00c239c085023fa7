import { type NewSiteLinkView, type SiteLinkView, type SiteView, siteRoutes } from '@fairlead/contract'
import { type ContactDetails, customerContact, isShown, sharingOf } from '@fairlead/engagement'
import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Kysely } from 'kysely'
import type { Tables } from '../../database/tables.ts'
import { mayChange } from '../../engagements/policy.ts'
import { requireStream } from '../../engagements/require-stream.ts'
import type { Shown } from '../../engagements/shown.ts'
import type { Stream } from '../../engagements/stream.ts'
import { answerJson } from '../../json-answer.ts'
import { momentAfter } from '../../moment-after.ts'
import { notFound, ProblemError } from '../../problems/problem.ts'
import { requireActor } from '../../security/acting-person.ts'
import type { ServerEnv } from '../../server-env.ts'
import { copiesOf } from '../bundle/copies.ts'
import { siteLimits } from '../limits.ts'
import { isLive, type SiteLink } from '../link/link-store.ts'
import { mailLink } from '../link/mail-link.ts'
import { previewToken } from '../preview.ts'
import type { SiteParts } from '../site-parts.ts'
import { presentLinks } from './present-links.ts'

export interface SiteTeamParts extends SiteParts {
  /** Whether there is a mail server to hand links to. */
  readonly courier: unknown
}

const day = 86_400_000

/** Lets the team give contacts of the customer a way to their site, see who has one, and end it [S470]. */
export function serveSiteTeam(app: OpenAPIHono<ServerEnv>, parts: SiteTeamParts): void {
  app.openapi(siteRoutes.get, async (c) => {
    requireTeam(c)
    return answerJson(c, 200, JSON.stringify(await siteOf(parts, c.get('reader'), c.req.valid('param').engagement)))
  })

  app.openapi(siteRoutes.makeLink, async (c) => {
    const actor = requireTeam(c)
    const { engagement } = c.req.valid('param')
    const { contact: id, days, asksCode, mail } = c.req.valid('json')
    const stream = await requireStream(parts.store, engagement)
    const contact = requireContact(stream, id)
    if (mail) requireMail(parts, contact)
    // A code goes to the address of the contact.
    if (asksCode) requireMail(parts, contact, 'A code')
    const now = parts.clock()
    const link = parts.ids()
    const expiresAt = momentAfter(now, days * day)
    const { email } = contact
    const made = { link, engagement, contact: id, email, asksCode, by: actor.id, expiresAt }
    const token = await parts.links.make(made, now)
    const found = await requireLink(parts, engagement, link)
    if (mail) await mailLink(parts, found, { stream, contact })
    return answerJson(
      c,
      201,
      JSON.stringify(await newLink(parts, stream, { link, path: mail ? null : `/site/l/${token}` })),
    )
  })

  app.openapi(siteRoutes.mailLink, async (c) => {
    requireTeam(c)
    const { engagement, link } = c.req.valid('param')
    const stream = await requireStream(parts.store, engagement)
    const found = await requireLink(parts, engagement, link)
    if (!isLive(found, parts.clock())) throw new ProblemError('link-over', 'The link has ended: make a new one.')
    const contact = requireContact(stream, found.contact_id)
    requireMail(parts, contact)
    await mailLink(parts, found, { stream, contact })
    return answerJson(c, 200, JSON.stringify(await newLink(parts, stream, { link, path: null })))
  })

  app.openapi(siteRoutes.endLink, async (c) => {
    const { id } = requireTeam(c)
    const { engagement, link } = c.req.valid('param')
    await requireStream(parts.store, engagement)
    const found = await requireLink(parts, engagement, link)
    if (found.ended_at !== null) throw new ProblemError('link-over', 'The link has ended already.')
    await parts.links.end(found, id, parts.clock())
    parts.changes.wake()
    return answerJson(c, 200, JSON.stringify(await siteOf(parts, c.get('reader'), engagement)))
  })

  app.openapi(siteRoutes.preview, async (c) => {
    requireTeam(c)
    const { engagement } = c.req.valid('param')
    const { contact } = c.req.valid('json')
    requireContact(await requireStream(parts.store, engagement), contact)
    const until = momentAfter(parts.clock(), siteLimits.preview)
    const path = `/site/preview/${previewToken(parts.secrets, { engagement, contact, until })}/overview`
    return answerJson(c, 200, JSON.stringify({ path }))
  })
}

/** Who works on all engagements gives access; customers, and whose own access was granted, do not. */
function requireTeam(c: Context<ServerEnv>) {
  const actor = requireActor(c)
  if (mayChange(actor) && actor.access === 'all') return actor
  throw new ProblemError('not-permitted', 'Only who works on all engagements gives customers a way to their site.')
}

function requireContact({ engagement }: Stream, id: string): ContactDetails {
  const contact = customerContact(engagement, id)
  if (contact === null) throw notFound('contact', id)
  return contact
}

async function requireLink({ links }: SiteParts, engagement: string, id: string): Promise<SiteLink> {
  const link = await links.find(engagement, id)
  if (link === null) throw notFound('link', id)
  return link
}

function requireMail({ courier, publicUrl }: SiteTeamParts, { email }: ContactDetails, what = 'The link'): void {
  const missing =
    email === null
      ? 'the contact has no mail address'
      : courier === null
        ? 'no mail server is set up'
        : publicUrl === null
          ? 'this server has no public address (--public-url)'
          : null
  if (missing !== null) throw new ProblemError('cannot-mail-link', `${what} cannot be sent: ${missing}.`)
}

async function siteOf(parts: SiteTeamParts, db: Kysely<Tables>, engagement: string): Promise<Shown<SiteView>> {
  const stream = await requireStream(parts.store, engagement)
  const release = await parts.releases.require(stream.engagement.release)
  const { standing } = parts.outlooks.of(stream, release, parts.clock())
  return {
    address: parts.publicUrl === null ? null : `${parts.publicUrl}/site`,
    canMail: parts.courier !== null && parts.publicUrl !== null,
    links: await presentLinks(parts, stream),
    copies: [...(await copiesOf(db, stream.engagement))],
    sharing: [...standing.plan.tasks.values()].map((planned) => ({
      key: planned.key,
      ...sharingOf(standing, planned.key),
      isShown: isShown(standing, planned),
    })),
  }
}

async function newLink(
  parts: SiteTeamParts,
  stream: Stream,
  { link, path }: { readonly link: string; readonly path: string | null },
): Promise<Shown<NewSiteLinkView>> {
  const found = (await presentLinks(parts, stream)).find(({ id }) => id === link)
  if (found === undefined) throw new Error(`Unexpected lack of link ${link}, which was just made`)
  return { link: found satisfies Shown<SiteLinkView>, path }
}
