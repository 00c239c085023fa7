/** The candidate that a misspelt name most likely means, as a sentence for a message; empty where none is near. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  return hintAmong(candidates)(name)
}

/** {@link didYouMean} for many names: the candidates are looked at once, when the first name is asked for. */
export function hintAmong(candidates: Iterable<string>): (name: string) => string {
  let folded: readonly Folded[] | null = null
  return (name) => {
    folded ??= Array.from(candidates, foldOf)
    const best = nearest(foldOf(name), folded, Math.max(1, Math.floor(name.length / 3)))
    return best === null ? '' : ` Did you mean "${best.name}"?`
  }
}

interface Folded {
  readonly name: string
  readonly text: string
  /** One bit for each letter that is in the text, some letters sharing one. */
  readonly letters: number
}

function foldOf(name: string): Folded {
  const text = name.normalize('NFKC').toLowerCase().slice(0, 100)
  let letters = 0
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31)
  return { name, text, letters }
}

/** The first of the candidates that are least far, and no farther than `most` edits. */
function nearest(name: Folded, candidates: readonly Folded[], most: number): Folded | null {
  let best: Folded | null = null
  let limit = most
  for (const candidate of candidates) {
    // An edit makes a text one letter longer at most, and changes two of its letters at most.
    if (Math.abs(candidate.text.length - name.text.length) > limit) continue
    if (bits(candidate.letters ^ name.letters) > 2 * limit) continue
    const distance = editDistance(name.text, candidate.text, limit)
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
function editDistance(a: string, b: string, limit: number): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const current = new Array<number>(b.length + 1).fill(limit + 1)
    const [from, to] = [Math.max(1, i - limit), Math.min(b.length, i + limit)]
    if (from === 1) current[0] = i
    let least = current[0] ?? i
    for (let j = from; j <= to; j++) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const distance = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, replace)
      current[j] = distance
      if (distance < least) least = distance
    }
    if (least > limit) return least
    previous = current
  }
  return previous[b.length] ?? 0
}
