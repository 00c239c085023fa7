import { canonicalJson, type FactValue } from '@fairlead/playbook'

/** What stands in a field: an answer, what was typed and cannot be read as one, or nothing. */
export type Entry = FactValue | Unread | null

/** What was typed, kept as it is until it is corrected. */
export interface Unread {
  readonly typed: string
}

/** Whether something was typed that is no answer. */
export function isUnread(entry: Entry): entry is Unread {
  return typeof entry === 'object' && entry !== null && !Array.isArray(entry)
}

/** The answer in a field; `null` where there is none. */
export function answerIn(entry: Entry): FactValue | null {
  return isUnread(entry) ? null : entry
}

/** Whether two fields hold the same. */
export function isSameEntry(one: Entry, other: Entry): boolean {
  return one === other || (typeof one === 'object' && canonicalJson(one) === canonicalJson(other))
}
