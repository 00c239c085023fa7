import type { HistoryEntry, HistoryPage } from '@fairlead/contract'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useApi } from './api-context.tsx'
import { type HistoryLog, newerHistory, olderHistory, type ReadHistory, withOlder } from './history-log.ts'
import { queryKeys } from './query-keys.ts'

/** A history as far as it has been fetched. */
export interface History {
  /** The newest first, without gaps. */
  readonly entries: readonly HistoryEntry[]
  /** Whether these are all. */
  readonly isWhole: boolean
  /** Whether the newest ones are not there yet. */
  readonly isPending: boolean
  readonly isLoadingOlder: boolean
  /** Why there is less than was asked for. */
  readonly error: Error | null
  /** Fetches older ones: a page, or back to the event `to`. Does nothing while some are on their way. */
  readonly loadOlder: (to?: number) => void
  /** Asks again for what failed. */
  readonly retry: () => void
}

const nothing: readonly HistoryEntry[] = []

/** What happened in an engagement, the newest first, as far as it was asked for; it grows with the engagement. */
export function useHistory(engagement: string): History {
  const { client } = useApi()
  const queries = useQueryClient()
  const key = queryKeys.history(engagement)
  const known = () => queries.getQueryData<HistoryLog>(key)
  const reader =
    (signal?: AbortSignal): ReadHistory =>
    ({ before, limit }) =>
      client.get<HistoryPage>(
        `/api/engagements/${encodeURIComponent(engagement)}/history?limit=${limit}${before === null ? '' : `&before=${before}`}`,
        signal,
      )
  const newest = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => {
      const found = await newerHistory(reader(signal), known())
      // Older ones may have come meanwhile.
      const log = known()
      return log === undefined ? found : withOlder(found, log)
    },
    // Entries never change, and there can be thousands to compare.
    structuralSharing: false,
  })
  const older = useMutation({
    mutationKey: [...key, 'older'],
    mutationFn: async (to: number | undefined) => {
      const log = known()
      return log === undefined || log.isWhole ? null : olderHistory(reader(), log, to)
    },
    onSuccess: (found) => {
      if (found !== null) queries.setQueryData<HistoryLog>(key, (log) => log && withOlder(log, found))
    },
  })
  const { isPending: isLoadingOlder, mutate, error: olderError } = older
  const { data, refetch } = newest
  return {
    entries: data?.entries ?? nothing,
    isWhole: data?.isWhole ?? false,
    isPending: newest.isPending,
    isLoadingOlder,
    error: data === undefined ? newest.error : olderError,
    loadOlder: useCallback(
      (to?: number) => {
        if (!isLoadingOlder) mutate(to)
      },
      [isLoadingOlder, mutate],
    ),
    retry: useCallback(() => {
      if (data === undefined) void refetch()
      else mutate(undefined)
    }, [data, refetch, mutate]),
  }
}
