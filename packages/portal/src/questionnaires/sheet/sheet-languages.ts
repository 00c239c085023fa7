import { isPortalLanguage, languages as portalLanguages } from '../../session/language.ts'

/** A language of a playbook, by its own name. */
export interface SheetLanguage {
  readonly tag: string
  readonly name: string
}

/** The languages in which a workbook can be had, the one nearest to the reader's first. */
export function sheetLanguages(languages: readonly string[], locale: string): readonly SheetLanguage[] {
  const base = (tag: string) => tag.toLowerCase().split('-')[0]
  const nearest = languages.find((tag) => tag === locale) ?? languages.find((tag) => base(tag) === base(locale))
  const first = nearest === undefined ? [] : [nearest]
  return [...first, ...languages.filter((tag) => tag !== nearest)].map((tag) => ({ tag, name: ownName(tag) }))
}

function ownName(tag: string): string {
  if (isPortalLanguage(tag)) return portalLanguages[tag]
  try {
    return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag
  } catch {
    // A playbook may call a language whatever it likes.
    return tag
  }
}
