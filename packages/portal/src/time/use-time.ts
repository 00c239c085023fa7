import type { EngagementTimeView, TimeWeekView } from '@fairlead/contract'
import { keepPreviousData, replaceEqualDeep, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { useApi } from '../api/api-context.tsx'
import { queryKeys } from '../api/query-keys.ts'
import type { TimeNarrowing } from './engagement/time-search.ts'

/** The time of an engagement, added up, with the last entries of one of its tasks. */
export function useTaskTime(engagement: string, { task, limit }: { readonly task: string; readonly limit: number }) {
  const { client } = useApi()
  const search = new URLSearchParams({ limit: String(limit), task }).toString()
  return useQuery({
    // Whatever changes in any engagement has these read again.
    queryKey: [...queryKeys.engagements, 'time', engagement, search],
    queryFn: ({ signal }) => client.get<EngagementTimeView>(timePath(engagement, search), signal),
    placeholderData: keepPreviousData,
  })
}

/** So many at once is what the server gives. */
const pageSize = 200

/** The time of an engagement, added up, and its entries as far as they have been asked for, the newest day first. */
export function useEngagementTime(engagement: string, narrowing: TimeNarrowing) {
  const { client } = useApi()
  const question = new URLSearchParams({ ...narrowing, limit: String(pageSize) }).toString()
  const query = useInfiniteQuery({
    queryKey: [...queryKeys.engagements, 'time', engagement, 'all', question],
    queryFn: ({ signal, pageParam }) => {
      const cursor = pageParam === null ? '' : `&cursor=${encodeURIComponent(pageParam)}`
      return client.get<EngagementTimeView>(timePath(engagement, `${question}${cursor}`), signal)
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    // Rows that are equal keep their identity, so that they need no new drawing.
    structuralSharing: (known, found) => replaceEqualDeep(known, found),
  })
  const { data, hasNextPage, isFetching, isError, fetchNextPage } = query
  const entries = useMemo(() => data?.pages.flatMap((page) => page.entries), [data])
  const readOn = useCallback(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage()
  }, [hasNextPage, isFetching, isError, fetchNextPage])
  return { ...query, sums: data?.pages[0], entries, readOn }
}

function timePath(engagement: string, search: string): string {
  return `/api/engagements/${encodeURIComponent(engagement)}/time?${search}`
}

/** What somebody worked in the week of a day, over all engagements. */
export function useTimeWeek(person: string, day: string) {
  const { client } = useApi()
  const search = new URLSearchParams({ person, day }).toString()
  return useQuery({
    queryKey: [...queryKeys.engagements, 'time', 'week', search],
    queryFn: ({ signal }) => client.get<TimeWeekView>(`/api/time?${search}`, signal),
    placeholderData: keepPreviousData,
  })
}
