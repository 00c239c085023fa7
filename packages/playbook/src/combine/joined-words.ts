import type { Localized } from '../model/localized.ts'

/** The words of the first, in other languages those of the later one. */
export function joinedWords(first: Localized<string>, later: Localized<string>): Localized<string> {
  return { ...later, ...first }
}

/** The same of words that either may leave unsaid. */
export function joinedIfSaid(
  first: Localized<string> | null,
  later: Localized<string> | null,
): Localized<string> | null {
  return first === null || later === null ? (first ?? later) : joinedWords(first, later)
}
