import { possibleDays } from '../reader/read-date.ts'

/** A number or a day in a text, and where it stands. */
export interface Amount {
  readonly value: number | string
  /** What the word behind the digits multiplies by: 1000 in `10k`. */
  readonly factor: number
  readonly start: number
  readonly end: number
}

const multiples: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|tsd\.?|thousand|tausend|mil|千)$/, 1000],
  [/^(?:万|萬)$/, 10_000],
  [/^(?:m|mio\.?|million|millionen|millones|milhões|百万|百萬)$/, 1_000_000],
]

/**
 * Whole numbers as people write them: digits, in groups of three behind `,`, `.`, `'`, or a space, or with a multiple
 * behind them, such as `10k`, `2.5k`, `10 Tsd.` and `2 万`. Facts are whole numbers, so `1.000` is a thousand.
 */
const number =
  /(?<![a-zà-ÿ\d.,])(?:(\d{1,3}(?:,\d{3})+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:['’ ]\d{3})+)(?![\d])|(\d{1,15}(?:[.,]\d{1,2})?)(?![\d]))(?: ?(k|tsd\.?|thousand|tausend|mil|mio\.?|millionen|million|millones|milhões|m|千|百万|百萬|万|萬)(?![a-zà-ÿ]))?/giu

const date = /\d{4} ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2} ?日?|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/g

/** The whole numbers of a text, which is in the form NFKC; numbers with a fraction left over are none. */
export function readNumbers(text: string): readonly Amount[] {
  return [...text.matchAll(number)].flatMap(({ 0: all, 1: grouped, 2: plain, 3: multiple, index }) => {
    const digits = grouped?.replace(/\D/g, '') ?? plain?.replace(',', '.') ?? ''
    const factor = multiples.find(([word]) => word.test((multiple ?? '').toLowerCase()))?.[1] ?? 1
    const value = Math.round(Number(digits) * factor * 100) / 100
    return Number.isSafeInteger(value) ? [{ value, factor, start: index, end: index + all.length }] : []
  })
}

/** The days of a text, which is in the form NFKC, each as `yyyy-mm-dd`; those that no calendar has, or that can be two days, are none. */
export function readDays(text: string): readonly Amount[] {
  return [...text.matchAll(date)].flatMap(({ 0: all, index }) => {
    const [value, ...others] = possibleDays(all) ?? []
    if (value === undefined || others.length > 0) return []
    return [{ value, factor: 1, start: index, end: index + all.trimEnd().length }]
  })
}
