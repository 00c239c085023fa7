import pinyin from 'pinyin-match'

/** Finds Chinese signs by their pinyin, whole or by first letters; a sign that is read in several ways by each of them. */
export function findPinyin(text: string, typed: string): readonly [number, number] | null {
  const found = pinyin.match(text, typed)
  return found === false ? null : found
}
