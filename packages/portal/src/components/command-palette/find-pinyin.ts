import dictionary from 'pinyin-match'

// Node takes the package for a CommonJS one and types its default export otherwise than the browser's build does.
const { match } = dictionary as unknown as { match(text: string, typed: string): readonly [number, number] | false }

/** Finds Chinese signs by their pinyin, whole or by first letters; a sign that is read in several ways by each of them. */
export function findPinyin(text: string, typed: string): readonly [number, number] | null {
  const found = match(text, typed)
  return found === false ? null : found
}
