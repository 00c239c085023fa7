import type { SitePage } from './site-page.ts'

/** Where the pages and files of the live site are. */
export const liveAddresses: Pick<SitePage, 'href' | 'file'> = {
  href: (page, about) => {
    const at = page === 'overview' ? '/site' : `/site/${page}`
    return about === undefined ? at : `${at}/${encodeURIComponent(about)}`
  },
  file: (kind, of) => {
    const name = encodeURIComponent(of)
    if (kind === 'material') return `/site/files/${name}`
    return kind === 'calendar' ? `/site/calendar/${name}` : `/site/questionnaires/${name}/sheet`
  },
}

/** Where the pages of a preview are; it hands nothing out. */
export function previewAddresses(base: string): Pick<SitePage, 'href' | 'file'> {
  return {
    href: (page, about) => {
      const at = page === 'overview' ? `${base}/overview` : `${base}/${page}`
      return about === undefined ? at : `${at}/${encodeURIComponent(about)}`
    },
    file: () => '#content',
  }
}
