import type { NoteView } from '@fairlead/contract'
import { keepPreviousData, replaceEqualDeep, useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useApi } from '../../api/api-context.tsx'
import { queryKeys } from '../../api/query-keys.ts'

interface NotesPage {
  readonly notes: readonly NoteView[]
  readonly next: string | null
  /** How many the filters leave. */
  readonly total: number
  /** Whether there are more than that. */
  readonly isMore: boolean
}

const pageSize = 40

/** The notes that a query string leaves, of one engagement or of all, a page at a time; every change has them read again. */
export function useNotes(engagement: string | null, query: string) {
  const { client } = useApi()
  const path = engagement === null ? '/api/notes' : `/api/engagements/${encodeURIComponent(engagement)}/notes`
  const found = useInfiniteQuery({
    queryKey: [...queryKeys.engagements, 'notes', engagement, query],
    queryFn: ({ signal, pageParam }) => {
      const search = new URLSearchParams(query)
      search.set('limit', String(pageSize))
      if (pageParam !== null) search.set('cursor', pageParam)
      return client.get<NotesPage>(`${path}?${search}`, signal)
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    structuralSharing: (known, found) => replaceEqualDeep(known, found),
  })
  const notes = useMemo(() => found.data?.pages.flatMap((page) => page.notes), [found.data])
  const { total = 0, isMore = false } = found.data?.pages[0] ?? {}
  return { ...found, notes, total, isMore }
}
