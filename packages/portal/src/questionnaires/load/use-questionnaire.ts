import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useApi } from '../../api/api-context.tsx'
import { type LoadedQuestionnaire, loadQuestionnaire } from './load-questionnaire.ts'

interface Asked {
  readonly engagement: string
  readonly task: string
  /** The newest revision that is known, of the questionnaire and of what is known of the customer. */
  readonly revision: string
  /** As it was after this event; without it as it is now. */
  readonly seq: number | undefined
}

/** A questionnaire with its answers; what was there stays until the answers of a newer revision are. */
export function useQuestionnaire({ engagement, task, revision, seq }: Asked) {
  const { client } = useApi()
  return useQuery({
    queryKey: ['questionnaire', engagement, task, seq ?? revision],
    queryFn: ({ signal }) => loadQuestionnaire(client, { engagement, task, seq, signal }),
    placeholderData: keepPreviousData,
    // The revision is part of the name.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  })
}

/** Fetches the newest answers of a questionnaire. */
export function useLoadQuestionnaire(engagement: string, task: string): () => Promise<LoadedQuestionnaire> {
  const { client } = useApi()
  const queries = useQueryClient()
  return useCallback(
    () =>
      queries.fetchQuery({
        queryKey: ['questionnaire', engagement, task, 'newest'],
        queryFn: ({ signal }) => loadQuestionnaire(client, { engagement, task, signal }),
        staleTime: 0,
        retry: false,
      }),
    [queries, client, engagement, task],
  )
}
