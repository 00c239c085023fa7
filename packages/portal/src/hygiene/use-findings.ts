import type { FindingPage, FindingView } from '@fairlead/contract'
import { keepPreviousData, replaceEqualDeep, useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { useApi } from '../api/api-context.tsx'
import { queryKeys } from '../api/query-keys.ts'
import type { HygieneView } from './hygiene-view.ts'

/** So many at once is what the server gives. */
const pageSize = 500
/** More than this nobody works off in a list: kinds and engagements make it shorter. */
const mostPages = 4

/**
 * What is found in all engagements that the person who acts may see, as far as it is listed: it is read page by page, so
 * that it can be searched and put under headings here. What changes in any engagement has it read again.
 */
export function useFindings({ whose, code, engagement, list }: HygieneView) {
  const { client } = useApi()
  const search = new URLSearchParams({ whose, by: list.group === 'customer' ? 'engagement' : 'kind' })
  if (code !== null) search.set('code', code)
  if (engagement !== null) search.set('engagement', engagement)
  const question = search.toString()
  const query = useInfiniteQuery({
    queryKey: [...queryKeys.engagements, 'findings', question],
    queryFn: ({ signal, pageParam }) => {
      const cursor = pageParam === null ? '' : `&cursor=${pageParam}`
      return client.get<FindingPage>(`/api/findings?${question}&limit=${pageSize}${cursor}`, signal)
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page, pages) => (pages.length < mostPages ? page.next : null),
    placeholderData: keepPreviousData,
    // Rows that are equal keep their identity, so that they need no new drawing.
    structuralSharing: (known, found) => replaceEqualDeep(known, found),
  })
  const { data, hasNextPage, isFetching, isError, fetchNextPage } = query
  useEffect(() => {
    if (hasNextPage && !isFetching && !isError) void fetchNextPage()
  }, [hasNextPage, isFetching, isError, fetchNextPage])
  const rows = useMemo((): readonly FindingView[] | undefined => data?.pages.flatMap((page) => page.findings), [data])
  const last = data?.pages.at(-1)
  return {
    ...query,
    rows,
    counts: last?.counts ?? [],
    total: last?.total ?? 0,
    isCut: last !== undefined && last.next !== null && data?.pages.length === mostPages,
  }
}
