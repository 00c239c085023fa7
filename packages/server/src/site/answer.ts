import type { Context } from 'hono'
import { acceptedLanguage, siteLanguage } from './language.ts'
import { liveAddresses } from './page/addresses.ts'
import { closedPage } from './page/door-pages.ts'
import { enoughPage } from './page/enough-page.ts'
import { documentOf, type Markup } from './page/h.ts'
import { nothingPage } from './page/nothing-page.ts'
import type { Notice, SitePage } from './page/site-page.ts'
import { sitePageOf } from './page/site-page-of.ts'
import { maskedProof } from './secrets.ts'
import type { Visitor } from './session/visitor.ts'
import type { SiteEnv } from './site-env.ts'
import type { SiteParts } from './site-parts.ts'
import { type SiteLanguage, type SiteText, siteText } from './word/site-words.ts'

type Status = 200 | 403 | 404 | 413 | 422 | 429 | 500

/** Answers with a page. */
export function answerPage(c: Context<SiteEnv>, page: Markup, status: Status = 200): Response {
  return c.html(documentOf(page), status)
}

/** The words for who is not known yet: in the language of their browser. */
export function strangerWords(c: Context<SiteEnv>): SiteText {
  return siteText(acceptedLanguage(c.req.header('accept-language')))
}

/** What everybody is answered whom nothing is shown: the same, whatever the reason [S462]. */
export function answerClosed(c: Context<SiteEnv>): Response {
  c.header('vary', 'accept-language')
  return answerPage(c, closedPage({ words: strangerWords(c) }), 404)
}

/** What somebody with a session is answered where there is nothing for them: the same, whatever the reason [S564]. */
export async function answerNothing(c: Context<SiteEnv>, parts: SiteParts): Promise<Response> {
  return answerPage(c, nothingPage(await livePage(c, parts)), 404)
}

/** What somebody is answered who has sent more within an hour than people do [S571]. */
export async function answerEnough(c: Context<SiteEnv>, parts: SiteParts): Promise<Response> {
  c.header('retry-after', '3600')
  return answerPage(c, enoughPage(await livePage(c, parts)), 429)
}

/** The language in which somebody is spoken to: the one they chose, else their own, else that of their browser. */
export function languageOf(c: Context<SiteEnv>, { session, contact }: Visitor): SiteLanguage {
  const own = siteLanguage(session.language) ?? siteLanguage(contact.language)
  return own ?? acceptedLanguage(c.req.header('accept-language'))
}

/** What pages are made of for who looks. */
export async function livePage(c: Context<SiteEnv>, parts: SiteParts): Promise<SitePage> {
  const visitor = c.get('visitor')
  const { stream, outlook, session, contact, proof } = visitor
  return sitePageOf(parts, {
    mode: 'live',
    stream,
    outlook,
    contact: { id: session.contact_id, details: contact },
    language: languageOf(c, visitor),
    now: parts.clock(),
    proof: maskedProof(proof),
    ...liveAddresses,
  })
}

/** What is said above a page that somebody is sent back to; they can only choose among what there is to say. */
export function noticeOf(c: Context<SiteEnv>, { words }: SitePage): Notice | null {
  const said = c.req.query('said')
  if (said === 'saved') return { kind: 'done', text: words.questionnaire.saved }
  if (said === 'asked') return { kind: 'done', text: words.questions.sent }
  if (said === 'handed-in') return { kind: 'done', text: words.questionnaire.handedIn }
  if (said === undefined || !Object.hasOwn(words.refused, said)) return null
  return { kind: 'refused', text: words.refused[said as keyof SiteText['refused']] }
}
