import type { HistoryEntry, ReleaseView } from '@fairlead/contract'
import { useMemo } from 'react'
import type { TableItem } from '../../components/data-table/arrange-rows.ts'
import type { FilterField } from '../../components/list-view/filter-field.ts'
import { filterRows } from '../../components/list-view/filter-rows.ts'
import { isFiltered, type ListView } from '../../components/list-view/list-view.ts'
import { useListView } from '../../components/list-view/use-list-view.ts'
import { useHistoryWords } from '../history-words-context.tsx'
import { historyLines } from '../list/history-lines.ts'
import { eventFields, historyAddress } from './event-fields.ts'
import { EventTexts } from './event-texts.ts'

/** The history as its address asks for it. */
export interface HistoryList {
  readonly view: ListView
  readonly onView: (view: ListView) => void
  readonly fields: readonly FilterField<HistoryEntry>[]
  readonly textOf: (entry: HistoryEntry) => string
  /** What has been loaded of it. */
  readonly entries: readonly HistoryEntry[]
  /** What the filters leave of these. */
  readonly shown: readonly HistoryEntry[]
  readonly lines: readonly TableItem<HistoryEntry>[]
  readonly isFiltered: boolean
}

interface ListOptions {
  readonly release: ReleaseView
  readonly entries: readonly HistoryEntry[]
}

/** Filters what has been loaded of a history. Stands below a `HistoryWordsProvider`. */
export function useHistoryList({ release, entries }: ListOptions): HistoryList {
  const words = useHistoryWords()
  const [view, onView] = useListView(historyAddress)
  const { i18n } = words.words
  const { locale } = i18n
  // biome-ignore lint/correctness/useExhaustiveDependencies: in another language everything reads otherwise
  const texts = useMemo(() => new EventTexts(), [locale, release])
  const chosen = view.filters.find(({ field }) => field === 'work')?.values
  const fields = useMemo(
    () => eventFields({ words, release, entries, chosenTasks: chosen ?? [] }),
    [words, release, entries, chosen],
  )
  const textOf = useMemo(() => (entry: HistoryEntry) => texts.of(words, entry), [texts, words])
  const shown = useMemo(() => filterRows(entries, view, { fields, textOf }), [entries, view, fields, textOf])
  const lines = useMemo(() => historyLines(shown), [shown])
  return { view, onView, fields, textOf, entries, shown, lines, isFiltered: isFiltered(view) }
}
