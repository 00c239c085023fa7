import type { HistoryEntry } from '@fairlead/contract'
import { isFinal } from './is-final.ts'
import { recordsOf } from './records-of.ts'

/** What has become of events since: which were taken back, and which are still in the way of nothing. */
export interface TakeBacks {
  /** The event that took this one back, where it has not been taken back itself. */
  readonly takenBackBy: (seq: number) => number | null
  /**
   * Whether everything that an event touched is as it left it, as far as the log says: no later event touched it that
   * was not taken back. The server decides whether it can be taken back.
   */
  readonly isLast: (seq: number) => boolean
}

/** Reads from the log what was taken back. `entries` have to be all since some event, the newest first. */
export function takeBacks(entries: readonly HistoryEntry[]): TakeBacks {
  const takenBack = new Map<number, number>()
  for (const { seq, event } of entries) {
    if (event.type === 'Undone' && !takenBack.has(seq) && !takenBack.has(event.seq)) takenBack.set(event.seq, seq)
  }
  const last = lastOnes(entries)
  return { takenBackBy: (seq) => takenBack.get(seq) ?? null, isLast: (seq) => last.has(seq) }
}

interface Content {
  readonly before: string
  readonly after: string
}

/** Each event gives its records a content of its own; taking it back gives them the content that they had before it. */
function lastOnes(entries: readonly HistoryEntry[]): ReadonlySet<number> {
  const now = new Map<string, string>()
  const changes = new Map<number, ReadonlyMap<string, Content>>()
  for (const { seq, event } of entries.toReversed()) {
    if (isFinal(event)) continue
    const undone = event.type === 'Undone' ? changes.get(event.seq) : undefined
    const made = new Map<string, Content>()
    for (const record of recordsOf(event)) {
      const before = now.get(record) ?? `${record} at first`
      made.set(record, { before, after: undone?.get(record)?.before ?? `${record} by ${seq}` })
    }
    for (const [record, { after }] of made) now.set(record, after)
    changes.set(seq, made)
  }
  const isAsLeft = (made: ReadonlyMap<string, Content>) =>
    [...made].every(([record, { after }]) => now.get(record) === after)
  return new Set([...changes].filter(([, made]) => isAsLeft(made)).map(([seq]) => seq))
}
