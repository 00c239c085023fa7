import { h, type Markup } from './h.ts'
import { layout } from './layout.ts'
import type { SitePage } from './site-page.ts'

/** What somebody sees who has sent more within an hour than people do. */
export function enoughPage(site: SitePage): Markup {
  const { title, lead } = site.words.enough
  return layout(site, { page: null, title }, h('p', null, lead))
}
