import { largestSheet } from '@fairlead/contract'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { answerClosed, answerEnough, answerNothing, answerPage, strangerWords } from './answer.ts'
import { siteAssets } from './asset/site-assets.ts'
import { ChangeBudget } from './change-budget.ts'
import { isOwnForm, isOwnHost } from './guard.ts'
import { siteHeaders } from './headers.ts'
import { packAnswers } from './packed-answers.ts'
import { faultPage } from './page/door-pages.ts'
import { serveActs } from './route/act-routes.ts'
import { serveSiteChanges } from './route/change-routes.ts'
import { serveDoor } from './route/door-routes.ts'
import { serveFiles } from './route/file-routes.ts'
import { servePages } from './route/page-routes.ts'
import { servePreview } from './route/preview-routes.ts'
import { serveQuestionnaireForms } from './route/questionnaire-routes.ts'
import { isSameSecret, unmaskedProof } from './secrets.ts'
import { sessionToken } from './session/cookie.ts'
import { visitorOf } from './session/visitor.ts'
import type { SiteEnv } from './site-env.ts'
import type { SiteParts } from './site-parts.ts'

const largestForm = 1024 * 1024

/**
 * The customer's site: a shell of its own under `/site`, for people without an account. It shares nothing with the API
 * but the engine: no actor, no header and no route of the one is known to the other.
 */
export function siteApp(parts: SiteParts): Hono<SiteEnv> {
  const site = new Hono<SiteEnv>()
  site.onError((error, c) => {
    const path = c.req.path.replace(/^\/site\/(l|preview)\/.*/, '/site/$1/…')
    parts.logFault(
      JSON.stringify({ level: 'error', method: c.req.method, path, error: error.message, stack: error.stack }),
    )
    return answerPage(c, faultPage({ words: strangerWords(c) }), 500)
  })
  site.use(siteHeaders, packAnswers)
  site.use(async (c, next) => {
    if (!isOwnHost(c, parts)) return answerClosed(c)
    const isSafe = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (!isSafe && !(c.req.method === 'POST' && isOwnForm(c))) return answerClosed(c)
    return next()
  })
  site.use(async (c, next) => {
    const [, questionnaire] = /^(\/site\/questionnaires\/[^/]+)\/sheet$/.exec(c.req.path) ?? []
    // What does not say how large it is is held in memory until that is known, also for who has no session.
    const isSized = c.req.header('transfer-encoding') === undefined
    if (questionnaire === undefined || !isSized)
      return bodyLimit({ maxSize: largestForm, onError: () => answerClosed(c) })(c, next)
    const onError = async () => {
      await readAway(c.req.raw.body)
      return c.redirect(`${questionnaire}?said=size`, 303)
    }
    return bodyLimit({ maxSize: largestSheet + largestForm, onError })(c, next)
  })
  serveAssets(site)
  serveDoor(site, parts)
  servePreview(site, parts)

  // Everything from here on is for who has a live session, and every form of theirs shows that it is of that session.
  site.use(guestsOnly(parts))
  serveActs(site, parts)
  serveQuestionnaireForms(site, parts)
  serveFiles(site, parts)
  serveSiteChanges(site, parts)
  // Last: any other name could be that of a page.
  servePages(site, parts)
  site.all('*', (c) => answerNothing(c, parts))
  return site
}

function serveAssets(site: Hono<SiteEnv>): void {
  const kept = { 'cache-control': 'private, max-age=300' }
  site.get('/site.css', (c) => c.body(siteAssets.style, 200, { 'content-type': 'text/css; charset=utf-8', ...kept }))
  site.get('/site.js', (c) =>
    c.body(siteAssets.script, 200, { 'content-type': 'text/javascript; charset=utf-8', ...kept }),
  )
}

/** Lets a browser finish what it sends, within reason: until then it does not read an answer. */
async function readAway(body: ReadableStream<Uint8Array> | null): Promise<void> {
  let size = 0
  for await (const piece of body ?? []) {
    size += piece.byteLength
    if (size > 4 * largestSheet) return
  }
}

function guestsOnly(parts: SiteParts) {
  const budget = new ChangeBudget()
  return createMiddleware<SiteEnv>(async (c, next) => {
    const visitor = await visitorOf(parts, sessionToken(c, parts))
    if (visitor === null) return answerClosed(c)
    c.set('visitor', visitor)
    const isProved = c.req.method !== 'POST' || isSameSecret(unmaskedProof(await sentProof(c.req.raw)), visitor.proof)
    if (!isProved) return answerNothing(c, parts)
    const { engagement_id, contact_id } = visitor.session
    const isMore = c.req.method === 'POST' && !budget.take(`${engagement_id} ${contact_id}`, parts.clock())
    if (isMore) return answerEnough(c, parts)
    // A page that is left open asks for its changes again and again: nobody uses it.
    if (c.req.path !== '/site/changes') await parts.sessions.noteUse(visitor.session, parts.clock())
    return next()
  })
}

/** The proof that a form sends with it; a copy of the request is read, so that the form is there for who takes it. */
async function sentProof(request: Request): Promise<string> {
  try {
    const proof = (await request.clone().formData()).get('proof')
    return typeof proof === 'string' ? proof : ''
  } catch {
    // It is no form.
    return ''
  }
}
