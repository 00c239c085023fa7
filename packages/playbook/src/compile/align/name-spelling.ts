/** A name as it is compared: capitals, widths and white space do not matter. */
export function foldName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/**
 * A folded name without what people write now and leave out then: spaces and hyphens, but between two digits. Names
 * that differ in nothing else are spellings of one: "Get Modern" and "GetModern", "Power-BI" and "PowerBI".
 */
export function looseName(name: string): string {
  return foldName(name).replace(/[\s\p{Pd}_]+/gu, (gap, at: number, whole: string) =>
    isDigit(whole[at - 1]) && isDigit(whole[at + gap.length]) ? ' ' : '',
  )
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && /\p{N}/u.test(char)
}

/**
 * Whether `short` is made of the first letters of `long`: of all its words, and of none but those and the capitals
 * within them, such as "FE" or "FTE" of "FastTrack Engineer".
 */
export function isAbbreviation(short: string, long: string): boolean {
  if (!/^\p{Lu}{2,8}$/u.test(short)) return false
  const letters = [...short]
  let at = 0
  for (const [word] of long.matchAll(/[\p{L}\p{N}]+/gu)) {
    const [first = '', ...rest] = word
    if (first.toUpperCase() !== letters[at]) return false
    at++
    for (const char of rest) if (char === letters[at] && /\p{Lu}/u.test(char)) at++
  }
  return at === letters.length
}

/** How alike two names look, from 0 to 1: the share of pairs of neighbouring characters that they have in common. */
export function likeness(a: string, b: string): number {
  const [pairsOfA, pairsOfB] = [pairs(looseName(a)), pairs(looseName(b))]
  const total = pairsOfA.length + pairsOfB.length
  if (total === 0) return 0
  const left = new Map<string, number>()
  for (const pair of pairsOfB) left.set(pair, (left.get(pair) ?? 0) + 1)
  let common = 0
  for (const pair of pairsOfA) {
    const count = left.get(pair) ?? 0
    if (count > 0) common++
    left.set(pair, count - 1)
  }
  return (2 * common) / total
}

function pairs(text: string): readonly string[] {
  const chars = [...text]
  return chars.slice(1).map((char, at) => `${chars[at]}${char}`)
}
