import { editDistance } from '../text/edit-distance.ts'

/** The candidate that a misspelt name most likely means, as a sentence for a message; empty where none is near. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  let best: string | null = null
  let least = Math.max(1, Math.floor(name.length / 3)) + 1
  for (const candidate of candidates) {
    const distance = editDistance(fold(name), fold(candidate), least - 1)
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
