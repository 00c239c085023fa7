/**
 * A text in which other words stand for these: whole ones, so that `Li` is not taken out of `Lisbon`; where a word ends in
 * signs that are written without spaces between words, wherever they stand.
 */
export function withoutWords(text: string, words: readonly string[], instead: string): string {
  return words.reduce((left, word) => (word === '' ? left : left.replace(wordPattern(word), () => instead)), text)
}

/** Whether a text has one of these words. */
export function hasWord(text: string, words: readonly string[]): boolean {
  return words.some((word) => word !== '' && wordPattern(word).test(text))
}

function wordPattern(word: string): RegExp {
  const before = spaced.test(word[0] ?? '') ? '(?<![\\p{L}\\p{M}\\p{N}])' : ''
  const after = spaced.test(word.at(-1) ?? '') ? '(?![\\p{L}\\p{M}\\p{N}])' : ''
  return new RegExp(`${before}${RegExp.escape(word)}${after}`, 'giu')
}

/** Letters and digits of scripts that put spaces between words. */
const spaced = /(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}]/u
