import { customerContact } from '@fairlead/engagement'
import type { Context, Hono } from 'hono'
import { answerClosed, answerPage } from '../answer.ts'
import { isLoopback } from '../guard.ts'
import { acceptedLanguage, siteLanguage } from '../language.ts'
import { previewAddresses } from '../page/addresses.ts'
import { askedQuestionnaire, isPageOfView, pagesOfView } from '../page/page-named.ts'
import { questionnairePage } from '../page/questionnaire-page.ts'
import { sitePageOf } from '../page/site-page-of.ts'
import { readPreview } from '../preview.ts'
import type { SiteEnv } from '../site-env.ts'
import type { SiteParts } from '../site-parts.ts'

/** Shows the team what a contact sees, for a while and on this machine only; nothing can be changed or taken there. */
export function servePreview(site: Hono<SiteEnv>, parts: SiteParts): void {
  const pageOf = async (c: Context<SiteEnv>) => {
    const token = c.req.param('token') ?? ''
    const of = isLoopback(c, parts.port) ? readPreview(parts.secrets, token, parts.clock()) : null
    const stream = of === null ? null : await parts.store.load(of.engagement)
    const details = of === null || stream === null ? null : customerContact(stream.engagement, of.contact)
    if (of === null || stream === null || details === null) return null
    const release = await parts.releases.require(stream.engagement.release)
    const outlook = parts.outlooks.of(stream, release, parts.clock())
    const site = await sitePageOf(parts, {
      mode: 'preview',
      stream,
      outlook,
      contact: { id: of.contact, details },
      language: siteLanguage(details.language) ?? acceptedLanguage(c.req.header('accept-language')),
      now: parts.clock(),
      proof: '',
      ...previewAddresses(`/site/preview/${token}`),
    })
    return { site, standing: outlook.standing }
  }

  site.get('/preview/:token/questionnaires/:task', async (c) => {
    const found = await pageOf(c)
    const asked = found === null ? null : askedQuestionnaire(found.standing, found.site, c.req.param('task'))
    return found === null || asked === null ? answerClosed(c) : answerPage(c, questionnairePage(found.site, asked, {}))
  })

  site.get('/preview/:token/:page', async (c) => {
    const found = await pageOf(c)
    const name = c.req.param('page')
    return found === null || !isPageOfView(name) ? answerClosed(c) : answerPage(c, pagesOfView[name](found.site, null))
  })
}
