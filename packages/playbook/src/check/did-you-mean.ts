/** The candidate that a misspelt name most likely means, as a sentence for a message; empty where none is near. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  let best: string | null = null
  let least = Math.max(1, Math.floor(name.length / 3)) + 1
  for (const candidate of candidates) {
    const distance = editDistance(fold(name), fold(candidate))
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best === null ? '' : ` Did you mean "${best}"?`
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().slice(0, 100)
}

/** Levenshtein's distance in code units. */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, replace))
    }
    previous = current
  }
  return previous[b.length] ?? 0
}
