import { useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { type NoteFilterName, type NoteFilters, noteFilters, readNoteFilters } from './note-filters.ts'

/** The filters that the address has, and the way to change one. */
export function useNoteFilters() {
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false })
  const navigate = useNavigate()
  const filters = useMemo((): NoteFilters => readNoteFilters(search), [search])
  const go = (change: (before: Readonly<Record<string, unknown>>) => object) =>
    void navigate({ to: '.', search: change as never, replace: true, resetScroll: false })
  return {
    filters,
    set: (name: NoteFilterName, value: string) =>
      go(({ [name]: _, ...before }) => (value === '' ? before : { ...before, [name]: value })),
    clear: () =>
      go((before) =>
        Object.fromEntries(Object.entries(before).filter(([name]) => !noteFilters.some((one) => one === name))),
      ),
  }
}
