import type { QueuedRequestView } from '@fairlead/contract'
import { keepPreviousData, replaceEqualDeep, useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { useApi } from '../../api/api-context.tsx'
import { queryKeys } from '../../api/query-keys.ts'

interface RequestsPage {
  readonly requests: readonly QueuedRequestView[]
  readonly next: string | null
  /** How many there are. */
  readonly total: number
}

/** So many at once is what the server gives. */
const pageSize = 200

/**
 * The requests of all engagements that the person who acts may see, those first that wait the longest by their clocks.
 * They are read to the end page by page, so that they can be searched and put under headings here; what changes in any
 * engagement has them read again.
 */
export function useRequests(stage: 'open' | 'all') {
  const { client } = useApi()
  const query = useInfiniteQuery({
    queryKey: [...queryKeys.engagements, 'requests', stage],
    queryFn: ({ signal, pageParam }) => {
      const search = new URLSearchParams({ stage, limit: String(pageSize) })
      if (pageParam !== null) search.set('cursor', pageParam)
      return client.get<RequestsPage>(`/api/requests?${search}`, signal)
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    // Rows that are equal keep their identity, so that they need no new drawing.
    structuralSharing: (known, found) => replaceEqualDeep(known, found),
  })
  const { data, hasNextPage, isFetching, isError, fetchNextPage } = query
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage()
  }, [hasNextPage, isFetching, isError, fetchNextPage])
  const rows = useMemo(() => data?.pages.flatMap((page) => page.requests), [data])
  return { ...query, rows }
}
