import { h, type Markup } from './h.ts'
import { layout } from './layout.ts'
import type { SitePage } from './site-page.ts'

/** What somebody sees who may look in, where there is nothing for them, whatever the reason. */
export function nothingPage(site: SitePage): Markup {
  const { title, lead, back } = site.words.nothing
  return layout(
    site,
    { page: null, title },
    h('p', null, lead),
    h('p', null, h('a', { class: 'button', href: site.href('overview') }, back)),
  )
}
