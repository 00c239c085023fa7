import type { ReadManifest } from '../manifest/read-manifest.ts'
import { noManifest } from '../manifest/read-manifest.ts'
import type { Language } from '../model/localized.ts'
import type { ProcessId } from '../model/release.ts'
import type { Page, PageFile } from '../reader/page.ts'
import { processIdOf } from '../reader/process-id.ts'
import { readPage } from '../reader/read-page.ts'

/** Pages and manifest as they were read, before anything is resolved to ids. */
export interface Playbook {
  readonly manifest: ReadManifest
  /** In the order of the files. */
  readonly pages: readonly Page[]
}

/**
 * Reads the pages of a playbook. The language of a page is that of its folder in the manifest, the innermost where one
 * lies in another, else its own words tell [P8].
 */
export function readPlaybook(files: readonly PageFile[], manifest: ReadManifest = noManifest()): Playbook {
  const folders = Object.entries(manifest.manifest.languages)
    .map(([language, path]) => ({ language, prefix: prefixOf(path) }))
    .sort((a, b) => b.prefix.length - a.prefix.length)
  const pages = files.map((page) =>
    readPage(page, folders.find(({ prefix }) => page.file.startsWith(prefix))?.language),
  )
  return { manifest, pages }
}

/** What the files of a folder begin with; nothing for the folder of the playbook itself. */
function prefixOf(folder: string): string {
  const parts = folder.split('/').filter((part) => part !== '' && part !== '.')
  return parts.map((part) => `${part}/`).join('')
}

/** The languages of a playbook: the manifest's in its order, else those of the pages, English first. */
export function languagesOf({ manifest, pages }: Playbook): readonly Language[] {
  const declared = Object.keys(manifest.manifest.languages)
  const found = [...new Set(pages.map(({ language }) => language))].sort((a, b) =>
    a === 'en' ? -1 : b === 'en' ? 1 : a < b ? -1 : 1,
  )
  return [...declared, ...found.filter((language) => !declared.includes(language))]
}

/** The pages of one process, one for each language that has it. */
export interface ProcessPages {
  readonly id: ProcessId
  readonly pages: ReadonlyMap<Language, Page>
}

/**
 * The processes of a playbook: its pages that hold a step, by the name of their file. The manifest's come first, in
 * its order. Where two pages of one language have the same name, the first counts.
 */
export function processesOf(playbook: Playbook): readonly ProcessPages[] {
  const byId = new Map<ProcessId, Map<Language, Page>>()
  for (const page of playbook.pages.filter(({ steps }) => steps.length > 0)) {
    const id = processIdOf(page.file)
    const pages = byId.get(id) ?? new Map<Language, Page>()
    if (!pages.has(page.language)) pages.set(page.language, page)
    byId.set(id, pages)
  }
  const declared = Object.keys(playbook.manifest.manifest.processes).filter((id) => byId.has(id))
  const order = [...new Set([...declared, ...byId.keys()])]
  return order.map((id) => ({ id, pages: byId.get(id) ?? new Map() }))
}

/** The page that ids are made from: the one in the first language that has it. */
export function modelPage({ pages }: ProcessPages, languages: readonly Language[]): Page | undefined {
  return languages.map((language) => pages.get(language)).find((page) => page !== undefined)
}
