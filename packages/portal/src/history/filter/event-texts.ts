import type { HistoryEntry } from '@fairlead/contract'
import { tasksOf } from '../past/records-of.ts'
import { eventTelling } from '../words/event-telling.ts'
import type { HistoryWords } from '../words/history-words.ts'
import { personName, taskPart } from '../words/names.ts'
import { plainText } from '../words/sentence.ts'

/** What is told of these with the events before them changes as older ones are loaded. */
const changing: ReadonlySet<HistoryEntry['event']['type']> = new Set([
  'FactsRevised',
  'AnswersAccepted',
  'RoleAssigned',
  'CalendarSet',
  'EvidenceUnlinked',
  'ContactChanged',
  'Undone',
  'RequestApproved',
  'RequestRejected',
  'RequestAskedBack',
  'RequestAnswered',
  'PersonAssigned',
  'AssignmentAccepted',
  'AssignmentDeclined',
  'RequestEnded',
  'RequestWithdrawn',
])

/**
 * What a search looks at: who did it, everything that is told of it, and all tasks that were touched. What was worked out
 * once stays, as thousands of events are looked through while one types.
 */
export class EventTexts {
  readonly #known = new WeakMap<HistoryEntry, string>()

  of(words: HistoryWords, entry: HistoryEntry): string {
    const known = this.#known.get(entry)
    if (known !== undefined) return known
    const text = textOf(words, entry)
    if (!changing.has(entry.event.type)) this.#known.set(entry, text)
    return text
  }
}

function textOf(words: HistoryWords, entry: HistoryEntry): string {
  const { what, reason, details } = eventTelling(words, entry)
  const tasks = entry.event.type === 'BulkApplied' ? tasksOf(entry.event) : []
  return [
    personName(words, entry.actor),
    plainText(what),
    reason ?? '',
    ...details.map(plainText),
    ...tasks.map((key) => taskPart(words, key).text),
  ].join(' ')
}
