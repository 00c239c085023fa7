import type { Page, Written } from '../../reader/page.ts'
import type { Toc } from '../../reader/read-toc.ts'
import { localPath } from '../../text/local-path.ts'

/** An entry of a table of contents that should be a page of the playbook. */
export interface ContentsEntry {
  readonly href: Written
  /** The file that it names; `null` where it leads out of the playbook's folder. */
  readonly target: string | null
  /** `null` where there is no page. */
  readonly page: Page | null
}

/**
 * The table of contents of a folder, with those of the folders below that it refers to.
 *
 * It is followed unless it is plainly the wrong file: one that names more pages that are not here than pages that are.
 */
export interface Contents {
  readonly toc: Toc
  /** What the files begin with that it speaks of. */
  readonly folder: string
  readonly entries: readonly ContentsEntry[]
  readonly isFollowed: boolean
}

/** The tables of contents that no other one refers to, the ones of inner folders first. */
export function contentsOf(tocs: readonly Toc[], pages: readonly Page[]): readonly Contents[] {
  const tocOf = new Map(tocs.map((toc) => [toc.file, toc]))
  const pageOf = new Map(pages.map((page) => [page.file, page]))
  const referred = new Set(tocs.flatMap((toc) => toc.hrefs.flatMap((href) => innerToc(toc, href, tocOf)?.file ?? [])))
  const roots = tocs.filter(({ file }) => !referred.has(file))
  return roots
    .map((toc): Contents => {
      const folder = folderOf(toc.file)
      const entries = entriesOf(toc, { tocOf, pageOf, seen: new Set() })
      const here = entries.filter(({ page }) => page?.file.startsWith(folder)).length
      const elsewhere = entries.filter(({ target, page }) => target !== null && !page?.file.startsWith(folder)).length
      return { toc, folder, entries, isFollowed: here > 0 && here >= elsewhere }
    })
    .sort((a, b) => b.folder.length - a.folder.length || (a.toc.file < b.toc.file ? -1 : 1))
}

interface Reading {
  readonly tocOf: ReadonlyMap<string, Toc>
  readonly pageOf: ReadonlyMap<string, Page>
  readonly seen: Set<string>
}

function entriesOf(toc: Toc, reading: Reading): readonly ContentsEntry[] {
  if (reading.seen.has(toc.file)) return []
  reading.seen.add(toc.file)
  return toc.hrefs.flatMap((href): readonly ContentsEntry[] => {
    const inner = innerToc(toc, href, reading.tocOf)
    if (inner !== null) return entriesOf(inner, reading)
    const path = pathIn(href.value)
    if (path === null || !/\.(?:md|markdown)$/i.test(path)) return []
    const target = localPath(toc.file, path)
    return [{ href, target, page: reading.pageOf.get(target ?? '') ?? null }]
  })
}

/** The table of contents that an entry refers to: by its file, or by its folder. */
function innerToc(toc: Toc, { value }: Written, tocOf: ReadonlyMap<string, Toc>): Toc | null {
  const target = localPath(toc.file, pathIn(value) ?? '..')
  if (target === null) return null
  return tocOf.get(target) ?? tocOf.get(`${target}/toc.yml`) ?? tocOf.get(`${target}/toc.yaml`) ?? null
}

/** The path of an address within the site; `null` for the web, and for what begins at the root of a server. */
function pathIn(href: string): string | null {
  if (/^[a-z][a-z0-9+.-]*:|^[/\\#?]/i.test(href)) return null
  const path = href.split(/[?#]/, 1)[0] ?? ''
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/') + 1)
}
