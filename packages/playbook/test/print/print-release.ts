import type { Release } from '../../src/model/release.ts'
import type { PageFile } from '../../src/reader/page.ts'
import { printManifest } from './print-manifest.ts'
import { folderOf, printPage } from './print-page.ts'

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
  return { pages, manifest: printManifest(release) }
}
