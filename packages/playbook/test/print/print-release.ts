import type { Release } from '../../src/model/release.ts'
import type { PageFile } from '../../src/reader/page.ts'
import { printManifest } from './print-manifest.ts'
import { folderOf, printPage } from './print-page.ts'
import { printQuestionnaire } from './print-questionnaire.ts'

/** The pages and the manifest of a release, without its prose: compiled again they give the same release. */
export function printRelease(release: Release): { readonly pages: readonly PageFile[]; readonly manifest: string } {
  const pages = release.processes.flatMap((process) =>
    release.languages
      .filter((language) => Object.hasOwn(process.title, language))
      .map((language) => ({
        file: `${folderOf(language)}/${process.id}.md`,
        text: printPage(process, language, release),
      })),
  )
  const questionnaires = release.questionnaires.flatMap((questionnaire) =>
    release.languages
      .filter((language) => Object.hasOwn(questionnaire.title, language))
      .map((language) => ({
        file: `${folderOf(language)}/${questionnaire.id}.md`,
        text: printQuestionnaire(questionnaire, language),
      })),
  )
  return { pages: [...pages, ...questionnaires], manifest: printManifest(release) }
}
