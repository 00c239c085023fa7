import type { Language } from '../model/localized.ts'

/** What files and folders are marked with, lower case. */
const marks: ReadonlyMap<string, Language> = new Map(
  Object.entries({
    en: ['en', 'en-us', 'en-gb'],
    de: ['de', 'de-de', 'de-at', 'de-ch'],
    ja: ['ja', 'ja-jp', 'jp'],
    pt: ['pt', 'pt-br', 'pt-pt'],
    'zh-CN': ['zh-cn', 'zh-hans', 'zh-hans-cn', 'zh', 'sc', 'cn'],
    es: ['es', 'es-es', 'es-mx', 'es-419'],
  }).flatMap(([language, of]) => of.map((mark): [string, Language] => [mark, language])),
)

/** With a country or script, or without. */
const suffixes = [/(?<=.)[-._]([a-z]{2}-(?:[a-z]{2}|419|hans(?:-cn)?))$/i, /(?<=.)[-._]([a-z]{2})$/i]

/** The language that the path of a page names: at the end of its file name, else by a folder, the innermost first. */
export function languageOfPath(path: string): Language | null {
  const parts = path.split('/')
  const file = languageSuffix(parts.at(-1) ?? '')
  if (file !== null) return file.language
  return (
    parts
      .slice(0, -1)
      .flatMap((folder) => marks.get(folder.toLowerCase()) ?? [])
      .at(-1) ?? null
  )
}

/** The mark of a language at the end of a file name: which language, and the name without it. */
export function languageSuffix(name: string): { readonly language: Language; readonly rest: string } | null {
  const bare = name.replace(/\.(?:md|markdown)$/i, '')
  for (const suffix of suffixes) {
    const found = suffix.exec(bare)
    const language = marks.get(found?.[1]?.toLowerCase() ?? '')
    if (found !== null && language !== undefined) return { language, rest: bare.slice(0, found.index) }
  }
  return null
}
