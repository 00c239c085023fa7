import type { FactDefinition, FactId, Localized } from '@fairlead/playbook'
import { localize } from '@fairlead/playbook'
import type { I18n } from '@lingui/core'

/** What it takes to put a part of a release into the reader's words. */
export interface Words {
  readonly i18n: I18n
  /** A text of the playbook in the portal's language, else in the nearest one; `fallback` where it has none. */
  say(text: Localized<string>, fallback: string): string
  fact(id: FactId): FactDefinition | undefined
}

/** The words for one release and one language of the portal. */
export function wordsOf(
  i18n: I18n,
  release: { readonly facts: readonly FactDefinition[]; readonly languages: readonly string[] },
): Words {
  const facts = new Map(release.facts.map((fact) => [fact.id, fact]))
  const first = release.languages[0] ?? 'en'
  return {
    i18n,
    say: (text, fallback) => localize(text, i18n.locale, first) ?? fallback,
    fact: (id) => facts.get(id),
  }
}

/** Joins what is left to choose from: "A, B or C". */
export function anyOf(words: Words, items: readonly string[]): string {
  return new Intl.ListFormat(words.i18n.locale, { type: 'disjunction' }).format(items)
}

/** Joins what has to hold together: "A, B and C". */
export function allOf(words: Words, items: readonly string[]): string {
  return new Intl.ListFormat(words.i18n.locale, { type: 'conjunction' }).format(items)
}
