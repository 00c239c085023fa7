import { folded } from './folded.ts'

/** Scripts that put no spaces between words. */
const unspaced =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}'
const runs = new RegExp(`[${unspaced}]+|(?:(?![${unspaced}])[\\p{L}\\p{N}])+`, 'gu')
const isUnspaced = new RegExp(`^[${unspaced}]`, 'u')

/** A run of signs in a folded text. */
export interface WordRun {
  readonly text: string
  /** Its code units in the folded text. */
  readonly at: number
  readonly isUnspaced: boolean
}

/** The runs of a folded text: words, and runs of signs that are written without spaces. */
export function wordRuns(text: string): readonly WordRun[] {
  return [...text.matchAll(runs)].map((match) => ({
    text: match[0],
    at: match.index,
    isUnspaced: isUnspaced.test(match[0]),
  }))
}

/**
 * The words of a text as the index holds them: words as they are; of a run without spaces each two signs that follow one
 * another, and its last sign. So each word in it is found by its pairs in a row, and a single sign as the beginning of
 * one.
 */
export function indexWords(text: string): string {
  return wordRuns(folded(text).text)
    .flatMap((run) => (run.isUnspaced ? pairs(run.text, true) : [run.text]))
    .join(' ')
}

function pairs(run: string, withLast: boolean): readonly string[] {
  const signs = [...run]
  const found = signs.slice(0, -1).map((sign, at) => `${sign}${signs[at + 1]}`)
  return withLast ? [...found, signs.at(-1) ?? ''] : found
}

/**
 * What is asked for, as a query of FTS5: everything that was written has to be there, in whatever order; a word may be
 * only the beginning of one. `null` where nothing was asked. Nothing in it is an operator: each word is quoted, and has no
 * sign but letters and digits.
 */
export function wordQuery(asked: string): string | null {
  const terms = wordRuns(folded(asked).text).map((run) => {
    if (!run.isUnspaced) return `"${run.text}"*`
    const found = pairs(run.text, false)
    return found.length === 0 ? `"${run.text}"*` : `"${found.join(' ')}"`
  })
  return terms.length === 0 ? null : [...new Set(terms)].join(' AND ')
}

/** The query of the index for what has these words, and of each of the lists any of its facets. */
export function matching(facets: readonly (readonly string[])[], words: string): string {
  const narrowed = facets.map((any) => `(${any.map((one) => `"${one}"`).join(' OR ')})`).join(' AND ')
  return `facets : (${narrowed}) AND {title body} : (${words})`
}
