import { loadLaterWords } from './load-catalogue.ts'

/** Something that is loaded on demand, when the words that it says are there too. */
export async function withWords<T>(part: Promise<T>): Promise<T> {
  const [loaded] = await Promise.all([part, loadLaterWords()])
  return loaded
}
