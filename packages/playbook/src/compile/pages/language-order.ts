import type { ReadManifest } from '../../manifest/read-manifest.ts'
import type { Language } from '../../model/localized.ts'
import type { Page } from '../../reader/page.ts'

/** Languages in the order in which they count: the manifest's in its order, else those of the pages, English first. */
export function languageOrder({ manifest }: ReadManifest, pages: readonly Page[]): readonly Language[] {
  const declared = Object.keys(manifest.languages)
  const found = [...new Set(pages.map(({ language }) => language))].sort((a, b) =>
    a === 'en' ? -1 : b === 'en' ? 1 : a < b ? -1 : 1,
  )
  return [...declared, ...found.filter((language) => !declared.includes(language))]
}
