import { anyOf } from '../../process/words/words.ts'
import type { RequestNames } from './request-names.ts'

const mostNamed = 3

/** People by name, any of whom will do: "Mei Chen or Tomás Okafor"; of many the first few. */
export function namesOf(names: Pick<RequestNames, 'person' | 'words'>, people: readonly string[]): string {
  const named = people.slice(0, mostNamed).map(names.person)
  return anyOf(names.words, people.length > mostNamed ? [...named, '…'] : named)
}
