import { h, type Markup } from './h.ts'
import { emptyPart, layout } from './layout.ts'
import { materialList } from './material-list.ts'
import type { SitePage } from './site-page.ts'

/** Everything that was handed over, by the workshop that it belongs to. */
export function materialsPage(site: SitePage): Markup {
  const { view, words } = site
  const withMaterials = view.workshops.filter(({ materials }) => materials.length > 0)
  return layout(
    site,
    { page: 'materials', title: words.page.materials },
    withMaterials.length === 0
      ? emptyPart(words.noMaterials)
      : withMaterials.map(({ name, materials }) =>
          h('section', { class: 'card' }, h('h2', null, words.materialOf(name)), materialList(site, materials)),
        ),
  )
}
