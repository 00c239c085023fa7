/** A language of a playbook as a BCP 47 tag, such as `en` or `zh-CN`. */
export type Language = string

/** One value per language of the playbook; a language that lacks it has no key. */
export type Localized<T> = Readonly<Record<Language, T>>

/**
 * The value in `language`, else in the same language of another region, else in `fallback`, else any.
 * Returns `undefined` only where there is no value at all.
 */
export function localize<T>(value: Localized<T>, language: Language, fallback: Language): T | undefined {
  if (Object.hasOwn(value, language)) return value[language]
  const base = language.split('-')[0]
  const sibling = Object.keys(value).find((key) => key.split('-')[0] === base)
  if (sibling !== undefined) return value[sibling]
  return value[fallback] ?? Object.values(value)[0]
}
