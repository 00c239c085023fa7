import type { AskingView, EngagementView } from '@fairlead/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useApi } from '../../api/api-context.tsx'

/** What is asked about: without a wish what a request for the task would begin with. */
interface Asked {
  readonly task: string | null
  readonly wish: { readonly role: string; readonly service: string; readonly language: string } | null
}

/**
 * What can be known of a request before it is made: what it begins with, where it would go and why, and what was asked
 * for before. Until the answer to another wish is there, the one before stays.
 */
export function useAskingView({ id, revision }: Pick<EngagementView, 'id' | 'revision'>, { task, wish }: Asked) {
  const { client } = useApi()
  const search = new URLSearchParams({ ...(task === null ? {} : { task }), ...wish })
  return useQuery({
    queryKey: ['asking', id, revision, String(search)],
    queryFn: ({ signal }) =>
      client.get<AskingView>(`/api/engagements/${encodeURIComponent(id)}/route?${search}`, signal),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
