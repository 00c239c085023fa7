import type {
  EngagementSummary,
  EngagementView,
  HistoryPage,
  PageView,
  PersonView,
  ReleaseView,
} from '@fairlead/contract'
import { keepPreviousData, replaceEqualDeep, useInfiniteQuery, useMutationState, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useApi } from './api-context.tsx'
import { changeKey, type EngagementChange, newerView, withPendingChanges } from './engagement-change.ts'
import { queryKeys } from './query-keys.ts'

const pageOfEngagements = 100

export interface EngagementsPage {
  readonly engagements: readonly EngagementSummary[]
  readonly next: string | null
}

/** Everyone who can act. */
export function usePeople() {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.people,
    queryFn: ({ signal }) => client.get<{ readonly people: readonly PersonView[] }>('/api/people', signal),
    select: (answer) => answer.people,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** The release that new engagements run. */
export function useCurrentRelease() {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.currentRelease,
    queryFn: ({ signal }) => client.get<ReleaseView>('/api/releases/current', signal),
  })
}

/** A release by its hash; it never changes. `undefined` waits until the hash is known. */
export function useRelease(release: string | undefined) {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.release(release ?? ''),
    queryFn: ({ signal }) => client.get<ReleaseView>(`/api/releases/${segment(release ?? '')}`, signal),
    enabled: release !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** The page of a process in the language nearest to `language`. */
export function usePage({ release, process, language }: { release: string; process: string; language: string }) {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.page(release, process, language),
    queryFn: ({ signal }) =>
      client.get<PageView>(
        `/api/releases/${segment(release)}/processes/${segment(process)}/page?language=${segment(language)}`,
        signal,
      ),
    staleTime: Number.POSITIVE_INFINITY,
    // The page stays where the reader is until it is there in the other language.
    placeholderData: keepPreviousData,
  })
}

/** The engagements, the one changed last first, a page at a time. */
export function useEngagements() {
  const { client } = useApi()
  return useInfiniteQuery({
    queryKey: queryKeys.engagements,
    queryFn: ({ signal, pageParam }) =>
      client.get<EngagementsPage>(
        `/api/engagements?limit=${pageOfEngagements}${pageParam === null ? '' : `&cursor=${segment(pageParam)}`}`,
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
}

/** One engagement as the server has it, with this browser's changes that are still on their way. */
export function useEngagement(engagement: string) {
  const { client } = useApi()
  const query = useQuery({
    queryKey: queryKeys.engagement(engagement),
    queryFn: ({ signal }) => client.get<EngagementView>(`/api/engagements/${segment(engagement)}`, signal),
    // Answers may overtake each other; parts that are equal keep their identity, so that their rows need no new drawing.
    structuralSharing: (known, found) => {
      const newest = newerView(known as EngagementView | undefined, found as EngagementView)
      return replaceEqualDeep(known, newest)
    },
  })
  const pending = useMutationState({
    filters: { mutationKey: changeKey(engagement), status: 'pending' },
    select: (mutation) => mutation.state.variables as EngagementChange,
  })
  const { data } = query
  const shown = useMemo(() => (data === undefined ? undefined : withPendingChanges(data, pending)), [data, pending])
  return { ...query, data: shown }
}

/** What happened in an engagement, the newest first, a page at a time. */
export function useHistory(engagement: string) {
  const { client } = useApi()
  return useInfiniteQuery({
    queryKey: queryKeys.history(engagement),
    queryFn: ({ signal, pageParam }) =>
      client.get<HistoryPage>(
        `/api/engagements/${segment(engagement)}/history?limit=50${pageParam === null ? '' : `&before=${pageParam}`}`,
        signal,
      ),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
  })
}

function segment(text: string): string {
  return encodeURIComponent(text)
}
