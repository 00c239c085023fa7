import type { Localized } from '../model/localized.ts'

const between = ' + '

/** The titles side by side in each language, each once; a language in which one has no title has those of the others. */
export function joinedTitle(titles: readonly Localized<string>[]): Localized<string> {
  const joined: Record<string, string> = {}
  for (const title of titles) {
    for (const [language, text] of Object.entries(title)) {
      const before = Object.hasOwn(joined, language) ? joined[language] : undefined
      joined[language] = before === undefined ? text : withTitle(before, text)
    }
  }
  return joined
}

function withTitle(before: string, title: string): string {
  const known = new Set(before.split(between))
  return [before, ...title.split(between).filter((part) => !known.has(part))].join(between)
}
