import { customerContact, type Instant } from '@fairlead/engagement'
import type { Context, Hono } from 'hono'
import { momentAfter } from '../../moment-after.ts'
import { answerClosed, answerPage, strangerWords } from '../answer.ts'
import { writeSiteLetter } from '../letter.ts'
import { codeTries, siteLimits } from '../limits.ts'
import type { SiteLink } from '../link/link-store.ts'
import { mailLink } from '../link/mail-link.ts'
import { renewByAddress } from '../link/renew-by-address.ts'
import { askedPage, codePage, doorPage, renewedPage } from '../page/door-pages.ts'
import { isSameSecret } from '../secrets.ts'
import { browserName } from '../session/browser-name.ts'
import { giveSession, sessionToken } from '../session/cookie.ts'
import type { SiteEnv } from '../site-env.ts'
import type { SiteParts } from '../site-parts.ts'
import { sentText } from './sent-form.ts'

/**
 * The way in: a link shows a button and uses nothing up, however often it is looked at; the button uses the link's token
 * up and begins a session, where the link asks for it only with a code from a mail [S460].
 */
export function serveDoor(site: Hono<SiteEnv>, parts: SiteParts): void {
  site.get('/l/:token', (c) => {
    c.header('vary', 'accept-language')
    return answerPage(c, doorPage({ words: strangerWords(c) }, c.req.param('token')))
  })

  site.post('/enter', async (c) => {
    const now = parts.clock()
    const link = await parts.links.openedBy(await sentText(c, 'token'), now)
    const found = link === null ? null : await contactOf(parts, link)
    if (link === null || found === null) return answerClosed(c)
    return link.asks_code === 1 ? askCode(c, parts, { link, ...found }) : enter(c, parts, link)
  })

  site.post('/code', async (c) => {
    const now = parts.clock()
    const token = sessionToken(c, parts)
    const found = token === null ? null : await parts.sessions.of(token, now)
    if (found === null || found.session.stage !== 'code') return answerClosed(c)
    const { session, link } = found
    const code = (await sentText(c, 'code')).replace(/\s/g, '')
    if (!(await parts.sessions.tryCode(session))) return answerClosed(c)
    if (!isSameSecret(code, parts.secrets.codeOf(session.session_id))) {
      const isLast = session.code_tries + 1 >= codeTries
      return isLast ? answerClosed(c) : answerPage(c, codePage({ words: strangerWords(c) }, true), 422)
    }
    if (!(await parts.links.use(link, now))) return answerClosed(c)
    giveSession(c, parts, await parts.sessions.open(session, link, now))
    return c.redirect('/site', 303)
  })

  site.post('/again', async (c) => {
    const email = await sentText(c, 'email')
    // Nobody waits for what becomes of it, so that no answer, and no time that it takes, tells of an address.
    parts.background.run('A new link could not be sent', () => renewByAddress(parts, email))
    return answerPage(c, askedPage({ words: strangerWords(c) }))
  })
}

async function contactOf({ store }: SiteParts, { engagement_id, contact_id }: SiteLink) {
  const stream = await store.load(engagement_id)
  const contact = stream === null ? null : customerContact(stream.engagement, contact_id)
  return stream === null || contact === null ? null : { stream, contact }
}

async function enter(c: Context<SiteEnv>, parts: SiteParts, link: SiteLink): Promise<Response> {
  const now = parts.clock()
  if (!(await parts.links.use(link, now))) return answerClosed(c)
  await parts.sessions.tidy(now)
  giveSession(c, parts, await parts.sessions.begin(link, beginning(c, parts), now))
  return c.redirect('/site', 303)
}

type Asking = { readonly link: SiteLink } & NonNullable<Awaited<ReturnType<typeof contactOf>>>

/**
 * Begins a session that is nobody's until the code was entered; the token is used up only then. Who pressed a moment ago
 * waits for the code that is on its way. Where as many codes were sent as one token is worth, somebody else may have the
 * link: the contact is sent another one, so that nobody keeps them out, and this one opens nothing any more [S561].
 */
async function askCode(c: Context<SiteEnv>, parts: SiteParts, { link, stream, contact }: Asking): Promise<Response> {
  const now = parts.clock()
  await parts.sessions.tidy(now)
  if (contact.email === null) return answerClosed(c)
  const words = strangerWords(c)
  if (await isWaiting(c, parts, { link, now })) return answerPage(c, codePage({ words }, false))
  if (!(await parts.links.takeCode(link))) {
    await mailLink(parts, link, { stream, contact })
    return answerPage(c, renewedPage({ words }))
  }
  const begun = beginning(c, parts)
  giveSession(c, parts, await parts.sessions.begin(link, begun, now))
  const body = { kind: 'site', about: 'code', session: begun.session } as const
  const letter = { stream, contact, language: words.locale, body, at: now }
  await writeSiteLetter(parts.database.writer, letter, parts.ids)
  parts.changes.wake()
  return answerPage(c, codePage({ words }, false))
}

/** Whether this browser was sent a code for this link a moment ago, and has a try left. */
async function isWaiting(
  c: Context<SiteEnv>,
  parts: SiteParts,
  { link, now }: { readonly link: SiteLink; readonly now: Instant },
): Promise<boolean> {
  const token = sessionToken(c, parts)
  const session = token === null ? undefined : (await parts.sessions.of(token, now))?.session
  if (session?.stage !== 'code' || session.link_id !== link.link_id || session.code_tries >= codeTries) return false
  return momentAfter(session.started_at, siteLimits.again) > now
}

function beginning(c: Context<SiteEnv>, { ids }: SiteParts) {
  return { session: ids(), browser: browserName(c.req.header('user-agent')), language: null }
}
