import type { EngagementTimeView, TimeWeekView } from '@fairlead/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useApi } from '../api/api-context.tsx'
import { queryKeys } from '../api/query-keys.ts'

/** The time of an engagement, added up, with its last entries: of one task where that is named. */
export function useEngagementTime(
  engagement: string,
  { task, limit }: { readonly task?: string; readonly limit: number },
) {
  const { client } = useApi()
  const search = new URLSearchParams({ limit: String(limit), ...(task === undefined ? {} : { task }) }).toString()
  return useQuery({
    // Whatever changes in any engagement has these read again.
    queryKey: [...queryKeys.engagements, 'time', engagement, search],
    queryFn: ({ signal }) =>
      client.get<EngagementTimeView>(`/api/engagements/${encodeURIComponent(engagement)}/time?${search}`, signal),
    placeholderData: keepPreviousData,
  })
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
