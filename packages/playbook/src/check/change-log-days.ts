import type { Language } from '../model/localized.ts'
import type { ChangeLogEntry, Page } from '../reader/page.ts'
import { possibleDays } from '../reader/read-date.ts'

/** An entry of a change log with its day. */
export interface DatedEntry {
  readonly entry: ChangeLogEntry
  /** `yyyy-mm-dd`; `null` where the text is no date, or none that can be told. */
  readonly day: string | null
  /** Whether day and month can be told apart in no way: neither by the date nor by the others in the language. */
  readonly isAmbiguous: boolean
}

/** Reads the dates of change logs as the pages of their language write them: month first, day first, or nobody can tell. */
export function changeLogDays(pages: readonly Page[]): (page: Page) => readonly DatedEntry[] {
  const orders = new Map<Language, Set<'month-first' | 'day-first'>>()
  for (const { language, changes } of pages) {
    const seen = orders.get(language) ?? new Set()
    for (const { date } of changes) {
      const [, first, second] = /^\s*(\d{1,2})\/(\d{1,2})\/\d/.exec(date.value.normalize('NFKC')) ?? []
      if (Number(second) > 12 && Number(first) <= 12) seen.add('month-first')
      if (Number(first) > 12 && Number(second) <= 12) seen.add('day-first')
    }
    orders.set(language, seen)
  }
  return ({ language, changes }) => {
    const [order, other] = orders.get(language) ?? []
    return changes.map((entry) => {
      const [first, second] = possibleDays(entry.date.value) ?? []
      if (second === undefined) return { entry, day: first ?? null, isAmbiguous: false }
      if (order === undefined || other !== undefined) return { entry, day: null, isAmbiguous: true }
      return { entry, day: (order === 'day-first' ? second : first) ?? null, isAmbiguous: false }
    })
  }
}
