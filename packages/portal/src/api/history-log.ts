import type { HistoryEntry, HistoryPage } from '@fairlead/contract'

/** What has been fetched of a history: everything since its oldest entry, the newest first. */
export interface HistoryLog {
  readonly entries: readonly HistoryEntry[]
  /** Whether there is nothing before the oldest entry. */
  readonly isWhole: boolean
}

/** Asks for the events before one, or for the newest ones. */
export type ReadHistory = (question: { readonly before: number | null; readonly limit: number }) => Promise<HistoryPage>

const firstPage = 50
const newerPage = 20
const olderPage = 200

/** Fetches what happened since the log was fetched; without a log, the newest page. What happened never changes. */
export async function newerHistory(read: ReadHistory, known: HistoryLog | undefined): Promise<HistoryLog> {
  const newest = known?.entries[0]?.seq
  if (known === undefined || newest === undefined) {
    const { entries, next } = await read({ before: null, limit: firstPage })
    return { entries, isWhole: next === null }
  }
  const newer: HistoryEntry[] = []
  for (let before: number | null = null, limit = newerPage; ; limit = olderPage) {
    const page: HistoryPage = await read({ before, limit })
    newer.push(...page.entries.filter(({ seq }) => seq > newest))
    before = page.next
    if (before === null || before <= newest) break
  }
  return newer.length === 0 ? known : { ...known, entries: [...newer, ...known.entries] }
}

/** Fetches what happened before the oldest entry of a log: one page, or back to the event `to`. */
export async function olderHistory(read: ReadHistory, { entries }: HistoryLog, to?: number): Promise<HistoryLog> {
  const older: HistoryEntry[] = []
  let before: number | null = entries.at(-1)?.seq ?? null
  do {
    const page: HistoryPage = await read({ before, limit: olderPage })
    older.push(...page.entries)
    before = page.next
  } while (before !== null && to !== undefined && before > to)
  return { entries: older, isWhole: before === null }
}

/** A log with what came before it. Both may have grown meanwhile: what both have is there once. */
export function withOlder(log: HistoryLog, older: HistoryLog): HistoryLog {
  const oldest = log.entries.at(-1)?.seq ?? Number.POSITIVE_INFINITY
  const before = older.entries.filter(({ seq }) => seq < oldest)
  return before.length === 0
    ? { ...log, isWhole: log.isWhole || older.isWhole }
    : { entries: [...log.entries, ...before], isWhole: older.isWhole }
}
