import type { Manifest } from '../../manifest/manifest.ts'
import type { Language } from '../../model/localized.ts'
import { localPath } from '../../text/local-path.ts'

/** The folder in which the pages of a language lie. */
export interface LanguageFolder {
  readonly language: Language
  /** What its files begin with; nothing for the folder of the playbook itself. */
  readonly prefix: string
}

/** The folders of the languages that the manifest names, the innermost first; one outside of the playbook is none. */
export function languageFolders({ languages }: Manifest): readonly LanguageFolder[] {
  return Object.entries(languages)
    .flatMap(([language, folder]) => {
      const prefix = languagePrefix(folder)
      return prefix === null ? [] : [{ language, prefix }]
    })
    .sort((a, b) => b.prefix.length - a.prefix.length)
}

/** What the files of a folder begin with; `null` where it lies outside of the playbook. */
export function languagePrefix(folder: string): string | null {
  const path = /^[/\\]|^[a-z]:/i.test(folder) ? null : localPath('', folder)
  return path === null ? null : path === '' ? '' : `${path}/`
}
