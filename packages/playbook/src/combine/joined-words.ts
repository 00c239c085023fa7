import type { Localized } from '../model/localized.ts'

/** The words of the first, in other languages those of the later one. */
export function joinedWords(first: Localized<string>, later: Localized<string>): Localized<string> {
  return { ...later, ...first }
}
