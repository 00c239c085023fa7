/** The candidate that a misspelt name most likely means, as a sentence for a message; empty where none is near. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  return hintAmong(candidates)(name)
}

/** {@link didYouMean} for many names: the candidates are looked at once, when the first name is asked for. */
export function hintAmong(candidates: Iterable<string>): (name: string) => string {
  const near = nearAmong(candidates)
  return (name) => {
    const best = near(name)
    return best === null ? '' : ` Did you mean "${best}"?`
  }
}

/** The candidate that a misspelt name most likely means; `null` where none is near. */
export function nearAmong(candidates: Iterable<string>): (name: string) => string | null {
  let folded: readonly Folded[] | null = null
  return (name) => {
    folded ??= Array.from(candidates, foldOf)
    return nearest(foldOf(name), folded, Math.max(1, Math.floor(name.length / 3)))?.name ?? null
  }
}

/** Of longer names the beginning is compared. */
const longest = 100

interface Folded {
  readonly name: string
  readonly text: string
  /** One bit for each letter that is in the text, some letters sharing one. */
  readonly letters: number
}

function foldOf(name: string): Folded {
  const text = name.normalize('NFKC').toLowerCase().slice(0, longest)
  let letters = 0
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31)
  return { name, text, letters }
}

/** The first of the candidates that are least far, and no farther than `most` edits. */
function nearest(name: Folded, candidates: readonly Folded[], most: number): Folded | null {
  let best: Folded | null = null
  let limit = most
  const row = new Uint8Array(longest + 1)
  for (const candidate of candidates) {
    // An edit makes a text one letter longer at most, and changes two of its letters at most.
    if (Math.abs(candidate.text.length - name.text.length) > limit) continue
    if (bits(candidate.letters ^ name.letters) > 2 * limit) continue
    const distance = editDistance(name.text, candidate.text, { limit, row })
    if (distance > limit) continue
    best = candidate
    if (distance === 0) break
    limit = distance - 1
  }
  return best
}

function bits(mask: number): number {
  let count = 0
  for (let left = mask; left !== 0; left &= left - 1) count++
  return count
}

/** Levenshtein's distance in code units; some number beyond `limit` where it is more than that. */
function editDistance(
  a: string,
  b: string,
  { limit, row }: { readonly limit: number; readonly row: Uint8Array },
): number {
  if (limit === 0) return a === b ? 0 : 1
  let above = 0
  for (let j = 0; j <= b.length; j++) row[j] = j
  for (let i = 1; i <= a.length; i++) {
    const letter = a.charCodeAt(i - 1)
    const [from, to] = [Math.max(1, i - limit), Math.min(b.length, i + limit)]
    // Outside of the band along the diagonal every distance is beyond the limit.
    above = row[from - 1] ?? 0
    row[from - 1] = from === 1 ? i : limit + 1
    let least = row[from - 1] ?? 0
    for (let j = from; j <= to; j++) {
      const replace = above + (letter === b.charCodeAt(j - 1) ? 0 : 1)
      above = row[j] ?? 0
      const distance = Math.min(replace, (row[j - 1] ?? 0) + 1, j === i + limit ? replace : above + 1)
      row[j] = distance
      if (distance < least) least = distance
    }
    if (least > limit) return least
  }
  return row[b.length] ?? 0
}
