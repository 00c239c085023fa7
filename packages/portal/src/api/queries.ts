import type {
  DifferenceView,
  EngagementSummary,
  EngagementView,
  FlipView,
  PageView,
  PersonView,
  PlanDifferenceView,
  PreviewInput,
  ReleaseView,
  WorkItemView,
} from '@fairlead/contract'
import {
  keepPreviousData,
  queryOptions,
  replaceEqualDeep,
  useInfiniteQuery,
  useMutationState,
  useQueries,
  useQuery,
} from '@tanstack/react-query'
import { useMemo } from 'react'
import { useApi } from './api-context.tsx'
import type { Client } from './client.ts'
import { commandKey, type EngagementCommand } from './engagement-command.ts'
import { newerView, withPendingCommands } from './pending-commands.ts'
import { isNotFound } from './problem-error.ts'
import { queryKeys } from './query-keys.ts'

const pageOfEngagements = 100

export interface EngagementsPage {
  readonly engagements: readonly EngagementSummary[]
  readonly next: string | null
  /** How many the filters leave. */
  readonly total: number
  readonly all: number
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
  return useQuery({ ...releaseQuery(client, release ?? ''), enabled: release !== undefined })
}

/** Several releases by their hashes, as far as they are there, in the order in which they are asked for. */
export function useReleases(releases: readonly string[]): readonly ReleaseView[] {
  const { client } = useApi()
  return useQueries({ queries: releases.map((release) => releaseQuery(client, release)), combine: found })
}

function releaseQuery(client: Client, release: string) {
  return queryOptions({
    queryKey: queryKeys.release(release),
    queryFn: ({ signal }) => client.get<ReleaseView>(`/api/releases/${segment(release)}`, signal),
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** A function that stays the same: the list changes only with what is found. */
function found<T>(results: readonly { readonly data: T | undefined }[]): readonly T[] {
  return results.flatMap(({ data }) => (data === undefined ? [] : [data]))
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

/** The engagements that a query string leaves, in its order, a page at a time. */
export function useEngagements(query: string) {
  const { client } = useApi()
  return useInfiniteQuery({
    queryKey: queryKeys.list(query),
    queryFn: ({ signal, pageParam }) => {
      const search = new URLSearchParams(query)
      search.set('limit', String(pageOfEngagements))
      if (pageParam !== null) search.set('cursor', pageParam)
      return client.get<EngagementsPage>(`/api/engagements?${search}`, signal)
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    // What was there stays until the new list is: filters do not flash.
    placeholderData: keepPreviousData,
  })
}

/** What is still to do for a person over all engagements. */
export function useWork(person: string | undefined) {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.workOf(person ?? ''),
    queryFn: ({ signal }) => client.get<WorkPage>(`/api/work?person=${segment(person ?? '')}`, signal),
    enabled: person !== undefined,
    placeholderData: keepPreviousData,
    structuralSharing: (known, found) => replaceEqualDeep(known, found),
  })
}

export interface WorkPage {
  readonly items: readonly WorkItemView[]
  readonly isCut: boolean
}

/** One engagement as the server has it, with this browser's commands that are still on their way. */
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
    filters: { mutationKey: commandKey(engagement), status: 'pending' },
    select: (mutation) => mutation.state.variables as EngagementCommand,
  })
  const { data } = query
  const shown = useMemo(() => (data === undefined ? undefined : withPendingCommands(data, pending)), [data, pending])
  // What somebody may not see any more is not shown, though it was.
  const isGone = isNotFound(query.error)
  return { ...query, data: isGone ? undefined : shown, gone: isGone ? data : undefined }
}

/** One engagement as it was after an event; `undefined` asks for nothing. */
export function useEngagementAt(engagement: string, seq: number | undefined) {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.engagementAt(engagement, seq ?? 0),
    queryFn: ({ signal }) => client.get<EngagementView>(`/api/engagements/${segment(engagement)}?seq=${seq}`, signal),
    enabled: seq !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  })
}

interface Moments {
  /** The events after which the engagement is compared; `to: null` is now. */
  readonly from: number
  readonly to: number | null
  /** The newest revision: what is other now changes with it. */
  readonly revision: number
}

/** What is other between two moments of an engagement. */
export function useDifference(engagement: string, { from, to, revision }: Moments) {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.difference(engagement, from, to ?? `now ${revision}`),
    queryFn: ({ signal }) =>
      client.get<DifferenceView>(
        `/api/engagements/${segment(engagement)}/difference?from=${from}${to === null ? '' : `&to=${to}`}`,
        signal,
      ),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  })
}

/** The nearest changes that would decide a task otherwise. */
export function useFlips({ id, revision }: EngagementView, task: string) {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.flips(id, revision, task),
    queryFn: ({ signal }) =>
      client.get<{ readonly flips: readonly FlipView[] }>(
        `/api/engagements/${segment(id)}/tasks/${segment(task)}/flips`,
        signal,
      ),
    select: (answer) => answer.flips,
    staleTime: Number.POSITIVE_INFINITY,
  })
}

/** What another scope and other facts would change; `null` asks for nothing. */
export function usePreview({ id, revision }: EngagementView, input: PreviewInput | null) {
  const { client } = useApi()
  return useQuery({
    queryKey: queryKeys.preview(id, revision, JSON.stringify(input)),
    queryFn: () => client.send<PlanDifferenceView>('POST', `/api/engagements/${segment(id)}/preview`, input),
    enabled: input !== null,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
    retry: false,
  })
}

function segment(text: string): string {
  return encodeURIComponent(text)
}
