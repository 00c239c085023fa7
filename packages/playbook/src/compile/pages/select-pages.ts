import type { ReadManifest } from '../../manifest/read-manifest.ts'
import type { Language } from '../../model/localized.ts'
import type { ProcessId } from '../../model/release.ts'
import { languageSuffix } from '../../reader/language-of-path.ts'
import type { Page } from '../../reader/page.ts'
import { processIdOf } from '../../reader/process-id.ts'
import type { Toc } from '../../reader/read-toc.ts'
import { type Contents, contentsOf } from './contents.ts'
import { languageOrder } from './language-order.ts'

/** Why a page that was read is not part of the playbook. */
export type LeftOut =
  | { readonly reason: 'not-listed'; readonly by: string }
  | { readonly reason: 'stale'; readonly beside: Page }

/** Which of the pages that were read are the playbook. */
export interface PageSelection {
  /** In the order of the manifest or of the tables of contents, then of the files. */
  readonly pages: readonly Page[]
  readonly leftOut: ReadonlyMap<Page, LeftOut>
  /** Empty where the manifest names the pages: they are not looked at then. */
  readonly contents: readonly Contents[]
}

/**
 * Finds the pages of a playbook: those that the manifest names, else those that the table of contents of their folder
 * names, else all [P104]. Where a folder has no table of contents that can be followed, a page goes with its
 * translation. Of two copies of one page in a folder, the one that is named as its neighbours are counts.
 */
export function selectPages(pages: readonly Page[], tocs: readonly Toc[], manifest: ReadManifest): PageSelection {
  const listed = manifest.manifest.pages
  const contents = listed === undefined ? contentsOf(tocs, pages) : []
  const leftOut = listed === undefined ? notInContents(pages, contents) : notNamed(pages, listed, manifest.file)
  for (const [page, beside] of staleCopies(pages.filter((page) => !leftOut.has(page)))) {
    leftOut.set(page, { reason: 'stale', beside })
  }
  const order = new Map(listed?.map((id, at) => [id, at]))
  for (const id of contents.length === 0 ? [] : idsInContents(contents, languageOrder(manifest, pages))) {
    if (!order.has(id)) order.set(id, order.size)
  }
  const selected = pages
    .filter((page) => !leftOut.has(page))
    .map((page) => ({ page, place: order.get(processIdOf(page.file)) ?? order.size }))
    .sort((a, b) => a.place - b.place)
  return { pages: selected.map(({ page }) => page), leftOut, contents }
}

/** The pages that tables of contents name, by their ids: first those of the first language. */
function idsInContents(contents: readonly Contents[], languages: readonly Language[]): readonly ProcessId[] {
  const listed = contents.flatMap(({ isFollowed, entries }) =>
    isFollowed ? entries.flatMap(({ page }) => page ?? []) : [],
  )
  const byLanguage = Map.groupBy(listed, ({ language }) => language)
  return languages.flatMap((language) => (byLanguage.get(language) ?? []).map(({ file }) => processIdOf(file)))
}

function notNamed(pages: readonly Page[], listed: readonly string[], by: string): Map<Page, LeftOut> {
  const ids = new Set(listed)
  const others = pages.filter(({ file }) => !ids.has(processIdOf(file)))
  return new Map(others.map((page) => [page, { reason: 'not-listed', by }]))
}

function notInContents(pages: readonly Page[], contents: readonly Contents[]): Map<Page, LeftOut> {
  const leftOut = new Map<Page, LeftOut>()
  const followed = contents.filter(({ isFollowed }) => isFollowed)
  if (followed.length === 0) return leftOut
  const listed = new Set(followed.flatMap(({ entries }) => entries.flatMap(({ page }) => page ?? [])))
  const ofPage = new Map(
    pages.map((page) => [page, contents.find(({ folder }) => page.file.startsWith(folder))] as const),
  )
  const isIn = (page: Page) => listed.has(page)
  const listedIds = new Set(pages.filter(isIn).map(({ file }) => processIdOf(file)))
  const outIds = new Map<string, string>()
  for (const [page, of] of ofPage) {
    if (of?.isFollowed !== true || isIn(page)) continue
    leftOut.set(page, { reason: 'not-listed', by: of.toc.file })
    outIds.set(processIdOf(page.file), of.toc.file)
  }
  for (const [page, of] of ofPage) {
    const id = processIdOf(page.file)
    const by = outIds.get(id)
    if (of?.isFollowed === true || by === undefined || listedIds.has(id)) continue
    leftOut.set(page, { reason: 'not-listed', by })
  }
  return leftOut
}

/** Pages that stand in one folder under the name of another, but for the mark of a language at its end. */
function staleCopies(pages: readonly Page[]): ReadonlyMap<Page, Page> {
  const stale = new Map<Page, Page>()
  const folders = Map.groupBy(pages, ({ file }) => file.slice(0, file.lastIndexOf('/') + 1))
  for (const inFolder of folders.values()) {
    const marked = inFolder.filter(isMarked).length
    for (const copies of Map.groupBy(inFolder, ({ file }) => processIdOf(file)).values()) {
      const [withMark, without] = [copies.filter(isMarked), copies.filter((page) => !isMarked(page))]
      const [kept, left] = 2 * marked > inFolder.length ? [withMark, without] : [without, withMark]
      const [one, other] = [kept[0], left[0]]
      if (one === undefined || other === undefined || copies.length > 2) continue
      // Translations may lie side by side; where nearly all others are marked, what is not is left over.
      const isOdd = kept === withMark && marked >= 4 && marked >= 0.8 * inFolder.length
      if (one.language === other.language || isOdd) stale.set(other, one)
    }
  }
  return stale
}

function isMarked({ file }: Page): boolean {
  return languageSuffix(file.slice(file.lastIndexOf('/') + 1)) !== null
}
