import type { Hono } from 'hono'
import { answerNothing, answerPage, livePage, noticeOf } from '../answer.ts'
import { accessPage } from '../page/access-page.ts'
import { askedQuestionnaire, isPageOfView, pagesOfView } from '../page/page-named.ts'
import { questionnairePage } from '../page/questionnaire-page.ts'
import { sheetPart } from '../page/sheet-part.ts'
import type { SiteEnv } from '../site-env.ts'
import type { SiteParts } from '../site-parts.ts'

/** The pages of the site, each as it stands now. */
export function servePages(site: Hono<SiteEnv>, parts: SiteParts): void {
  site.get('/', async (c) => {
    const page = await livePage(c, parts)
    return answerPage(c, pagesOfView.overview(page, noticeOf(c, page)))
  })

  site.get('/access', async (c) => {
    const { session, link } = c.get('visitor')
    const found = await parts.sessions.ofContact(session, parts.clock())
    const sessions = found.map(({ session_id: id, browser, started_at, seen_at }) => ({
      id,
      browser,
      startedAt: started_at,
      seenAt: seen_at,
      isThis: id === session.session_id,
    }))
    return answerPage(c, accessPage(await livePage(c, parts), { sessions, until: link.expires_at }))
  })

  site.get('/questionnaires/:task', async (c) => {
    const page = await livePage(c, parts)
    const asked = askedQuestionnaire(c.get('visitor').outlook.standing, page, c.req.param('task'))
    if (asked === null) return answerNothing(c, parts)
    const { key, isOpen } = asked.shared
    const below = isOpen ? [sheetPart(page, key, { revision: asked.revision, outcome: null })] : []
    return answerPage(c, questionnairePage(page, asked, { notice: noticeOf(c, page), below }))
  })

  site.get('/:page', async (c) => {
    const name = c.req.param('page')
    if (!isPageOfView(name)) return answerNothing(c, parts)
    const page = await livePage(c, parts)
    return answerPage(c, pagesOfView[name](page, noticeOf(c, page)))
  })
}
