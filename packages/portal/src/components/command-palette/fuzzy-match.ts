/** Where and how well a text holds what was typed. */
export interface FuzzyMatch {
  /** The more, the better. */
  readonly score: number
  /** The signs of the text that were found, by their place among its code points. */
  readonly places: ReadonlySet<number>
}

/** Finds what was typed as the pinyin of Chinese signs: the first and last place, or nothing. */
export type FindPinyin = (text: string, typed: string) => readonly [number, number] | null

const wholeWord = 100
const wordStart = 80
const inside = 50
const pinyin = 40
const scattered = 10

/**
 * Finds every word that was typed somewhere in the text: at the start of a word best, then inside one, then as signs
 * that follow each other with gaps. Case and accents do not matter. `null` where a word is not there.
 */
export function fuzzyMatch(text: string, typed: string, findPinyin?: FindPinyin): FuzzyMatch | null {
  const signs = [...text].map(fold)
  const words = typed.split(/\s+/u).filter((word) => word !== '')
  const places = new Set<number>()
  let score = 0
  for (const word of words) {
    const found = findWord(signs, [...word].map(fold)) ?? findAsPinyin(text, word, findPinyin)
    if (found === null) return null
    for (const place of found.places) places.add(place)
    score += found.score
  }
  // Of two texts that hold the same, the shorter one is more likely meant.
  return { score: score - signs.length / 100, places }
}

function findWord(signs: readonly string[], word: readonly string[]): FuzzyMatch | null {
  let best: FuzzyMatch | null = null
  for (let at = 0; at + word.length <= signs.length; at += 1) {
    if (!word.every((sign, n) => sign === signs[at + n])) continue
    const score = scoreAt(signs, at, at + word.length) - at / 10
    if (best === null || score > best.score) best = { score, places: range(at, at + word.length - 1) }
  }
  return best ?? findScattered(signs, word)
}

function scoreAt(signs: readonly string[], start: number, end: number): number {
  if (!isWordStart(signs, start)) return inside
  return end === signs.length || !isLetter(signs[end]) ? wholeWord : wordStart
}

/** Signs in order with gaps, of which each stands at the start of a word or follows the one before. */
function findScattered(signs: readonly string[], word: readonly string[]): FuzzyMatch | null {
  const places = new Set<number>()
  let from = 0
  for (const sign of word) {
    const at = signs.findIndex(
      (one, place) => place >= from && one === sign && (isWordStart(signs, place) || places.has(place - 1)),
    )
    if (at === -1) return null
    places.add(at)
    from = at + 1
  }
  return { score: scattered, places }
}

function findAsPinyin(text: string, word: string, find: FindPinyin | undefined): FuzzyMatch | null {
  const found = find?.(text, word) ?? null
  if (found === null) return null
  // The library counts UTF-16 units, and Chinese signs beyond the first plane count twice there.
  const [first, last] = found.map((unit) => [...text.slice(0, unit)].length)
  return { score: pinyin, places: range(first ?? 0, last ?? 0) }
}

function isWordStart(signs: readonly string[], at: number): boolean {
  return at === 0 || !isLetter(signs[at - 1]) || isHan(signs[at])
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign)
}

/** Chinese is written without spaces: every sign may begin a word. */
function isHan(sign: string | undefined): boolean {
  return sign !== undefined && /\p{Script=Han}/u.test(sign)
}

function range(first: number, last: number): ReadonlySet<number> {
  return new Set(Array.from({ length: last - first + 1 }, (_, n) => first + n))
}

function fold(sign: string): string {
  return sign.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase() || sign
}
