import type { SearchAnswer, SearchKind } from '@fairlead/contract'
import { useLingui } from '@lingui/react'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useApi } from '../api/api-context.tsx'
import { queryKeys } from '../api/query-keys.ts'

interface Asked {
  readonly q: string
  readonly kind: SearchKind | null
  readonly engagement: string | null
}

/** What has these words; every change has it asked again. */
export function useSearchResults({ q, kind, engagement }: Asked) {
  const { client } = useApi()
  const { i18n } = useLingui()
  return useInfiniteQuery({
    queryKey: [...queryKeys.engagements, 'search', i18n.locale, q, kind, engagement],
    queryFn: ({ signal, pageParam }) => {
      const search = new URLSearchParams({ q, language: i18n.locale })
      if (kind !== null) search.set('kind', kind)
      if (engagement !== null) search.set('engagement', engagement)
      if (pageParam !== null) search.set('cursor', pageParam)
      return client.get<SearchAnswer>(`/api/search?${search}`, signal)
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    enabled: q.trim() !== '',
    placeholderData: keepPreviousData,
  })
}
