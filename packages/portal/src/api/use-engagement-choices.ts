import type { EngagementSummary } from '@fairlead/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useApi } from './api-context.tsx'
import type { EngagementsPage } from './queries.ts'
import { queryKeys } from './query-keys.ts'

/** Fetches all engagements to choose from; those that were fetched a moment ago are not fetched again. */
export function useEngagementChoices(): (signal: AbortSignal) => Promise<readonly EngagementSummary[]> {
  const { client } = useApi()
  const queries = useQueryClient()
  return useCallback(
    (signal) =>
      queries.fetchQuery({
        queryKey: [...queryKeys.engagements, 'all'],
        queryFn: async () => {
          const found: EngagementSummary[] = []
          let cursor: string | null = ''
          while (cursor !== null) {
            const from: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`
            const page: EngagementsPage = await client.get(`/api/engagements?limit=200${from}`, signal)
            found.push(...page.engagements)
            cursor = page.next
          }
          return found
        },
      }),
    [client, queries],
  )
}
