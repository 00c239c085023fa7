import type { HistoryEntry } from '@fairlead/contract'
import type { HistoryWords } from './words/history-words.ts'
import { personName } from './words/names.ts'
import { plainText } from './words/sentence.ts'
import type { Telling } from './words/telling.ts'

/** What of a history is shown; what is not said lets everything through. */
export interface HistoryFilter {
  readonly who?: string
  readonly text?: string
}

interface Known {
  readonly people: HistoryWords['people']
  readonly tell: (entry: HistoryEntry) => Telling
}

/** The entries that a person did and whose words, as they are read on the screen, have all the words that were typed. */
export function filterHistory(
  entries: readonly HistoryEntry[],
  { who, text = '' }: HistoryFilter,
  { people, tell }: Known,
): readonly HistoryEntry[] {
  const own = who === undefined ? entries : entries.filter(({ actor }) => actor === who)
  const words = plain(text).split(/\s+/u).filter(Boolean)
  if (words.length === 0) return own
  return own.filter((entry) => {
    const { what, reason, details } = tell(entry)
    const read = plain(
      [personName({ people }, entry.actor), plainText(what), reason, ...details.map(plainText)].join(' '),
    )
    return words.every((word) => read.includes(word))
  })
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase()
}
