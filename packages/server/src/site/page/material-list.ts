import type { SharedMaterial } from '@fairlead/engagement'
import { h, type Markup } from './h.ts'
import { dayOfMoment } from './moments.ts'
import type { SitePage } from './site-page.ts'

/** Materials that were handed over: files to download, and addresses to open. */
export function materialList(site: SitePage, materials: readonly SharedMaterial[]): Markup {
  const { words } = site
  return h(
    'ul',
    { class: 'materials' },
    materials.map(({ title, content, at }) =>
      h(
        'li',
        null,
        content.kind === 'file'
          ? h('a', { href: site.file('material', content.hash), download: content.name }, title)
          : h('a', { href: content.href, rel: 'noreferrer' }, title),
        h(
          'span',
          { class: 'about' },
          h('span', null, content.kind === 'file' ? `${words.download} · ${sizeText(content.size)}` : words.open),
          h('span', null, words.handedOver(dayOfMoment(site, at))),
        ),
      ),
    ),
  )
}

function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
