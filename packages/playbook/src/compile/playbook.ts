import type { ReadManifest } from '../manifest/read-manifest.ts'
import { noManifest } from '../manifest/read-manifest.ts'
import type { Language } from '../model/localized.ts'
import type { QuestionnaireId } from '../model/questionnaire.ts'
import type { ProcessId } from '../model/release.ts'
import { withNamesSplit } from '../reader/known-names.ts'
import type { Page, PageFile } from '../reader/page.ts'
import { processIdOf } from '../reader/process-id.ts'
import { readPage } from '../reader/read-page.ts'
import { isTocFile, readToc, type Toc } from '../reader/read-toc.ts'
import { type LanguageFolder, languageFolders } from './pages/language-folders.ts'
import { languageOrder } from './pages/language-order.ts'
import { type PageSelection, selectPages } from './pages/select-pages.ts'

/** Pages and manifest as they were read, before anything is resolved to ids. */
export interface Playbook {
  readonly manifest: ReadManifest
  /** Every page that was read, in the order of the files. */
  readonly pages: readonly Page[]
  readonly tocs: readonly Toc[]
  /** Which of the pages are the playbook. */
  readonly selection: PageSelection
  readonly languageFolders: readonly LanguageFolder[]
  /** Whether all pages are here; where one alone was asked for, what is missing is no mistake. */
  readonly isWhole: boolean
}

/**
 * Reads the pages of a playbook, and the tables of contents among its files. The language of a page is that of its folder
 * in the manifest, the innermost where one lies in another, else its own words tell [P8]. Without `isWhole` the files are
 * a part of the playbook, such as one page: nothing is known of what is missing.
 */
export function readPlaybook(
  files: readonly PageFile[],
  manifest: ReadManifest = noManifest(),
  isWhole = true,
): Playbook {
  const folders = languageFolders(manifest.manifest)
  const read = files.flatMap((page) =>
    isTocFile(page.file) ? [] : readPage(page, folders.find(({ prefix }) => page.file.startsWith(prefix))?.language),
  )
  const pages = withNamesSplit(read, declaredNames(manifest))
  const tocs = files.filter(({ file }) => isTocFile(file)).map(readToc)
  const selection = selectPages(pages, tocs, manifest)
  return { manifest, pages, tocs, selection, languageFolders: folders, isWhole }
}

/** Every name of the roles, services and motions that a manifest lists. */
function declaredNames({ manifest: { roles, services, motions } }: ReadManifest): readonly string[] {
  return [roles, services, motions].flatMap((entries) =>
    Object.values(entries).flatMap(({ name, aliases }) => [...Object.values(name), ...aliases]),
  )
}

/** The languages of a playbook: the manifest's in its order, else those of its pages, English first. */
export function languagesOf({ manifest, selection }: Playbook): readonly Language[] {
  return languageOrder(manifest, selection.pages)
}

/** The pages of one process, one for each language that has it. */
export interface ProcessPages {
  readonly id: ProcessId
  readonly pages: ReadonlyMap<Language, Page>
}

/**
 * The processes of a playbook: its pages that hold a step, by the name of their file. The manifest's come first, in
 * its order, then those of the tables of contents in theirs. Where two pages of one language have the same name, the first counts.
 */
export function processesOf(playbook: Playbook): readonly ProcessPages[] {
  const byId = pagesById(playbook.selection.pages.filter(({ steps }) => steps.length > 0))
  const declared = Object.keys(playbook.manifest.manifest.processes).filter((id) => byId.has(id))
  const order = [...new Set([...declared, ...byId.keys()])]
  return order.map((id) => ({ id, pages: byId.get(id) ?? new Map() }))
}

/** The pages of one questionnaire, one for each language that has it. */
export interface QuestionnairePages {
  readonly id: QuestionnaireId
  readonly pages: ReadonlyMap<Language, Page>
}

/** The questionnaires of a playbook: its pages that ask, by the name of their file, in the order of the pages. */
export function questionnairesOf({ selection }: Playbook): readonly QuestionnairePages[] {
  return [...pagesById(selection.pages.filter((page) => page.isQuestionnaire))].map(([id, pages]) => ({ id, pages }))
}

function pagesById(pages: readonly Page[]): ReadonlyMap<string, ReadonlyMap<Language, Page>> {
  const byId = new Map<string, Map<Language, Page>>()
  for (const page of pages) {
    const id = processIdOf(page.file)
    const inLanguages = byId.get(id) ?? new Map<Language, Page>()
    if (!inLanguages.has(page.language)) inLanguages.set(page.language, page)
    byId.set(id, inLanguages)
  }
  return byId
}

/** The page that ids are made from: the one in the first language that has it. */
export function modelPage({ pages }: ProcessPages, languages: readonly Language[]): Page | undefined {
  return languages.map((language) => pages.get(language)).find((page) => page !== undefined)
}
