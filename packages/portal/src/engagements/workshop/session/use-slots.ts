import type { ClashView } from '@fairlead/contract'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useApi } from '../../../api/api-context.tsx'
import { useWorkshop } from '../workshop-context.ts'
import { draftedSpan, type ScheduleDraft, scheduleProblems } from './schedule-draft.ts'

/** A time that suits everybody who has to be there. */
export interface Slot {
  readonly start: string
  readonly minutes: number
}

/** As many as stand under four or five days. */
const slotsAsked = 40

/** The next times from the day of the draft on that suit those who have to be there; none are asked for without a length. */
export function useSlots(draft: ScheduleDraft) {
  const { client } = useApi()
  const path = useWorkshopPath()
  const { engagement } = useWorkshop()
  const { date, minutes } = scheduleProblems(draft)
  const from = date === true || draft.date < engagement.today ? engagement.today : draft.date
  const { timeZone, host } = draft
  const query = new URLSearchParams({ minutes: draft.minutes, timeZone, from, count: String(slotsAsked), host })
  return useQuery({
    queryKey: ['slots', path, engagement.revision, query.toString()],
    queryFn: ({ signal }) =>
      client.get<{ readonly slots: readonly Slot[]; readonly days: number }>(`${path}/slots?${query}`, signal),
    enabled: minutes !== true,
    placeholderData: keepPreviousData,
  })
}

/** What speaks against the time of the draft; nothing is asked before it says one. */
export function useClashes(draft: ScheduleDraft) {
  const { client } = useApi()
  const path = useWorkshopPath()
  const { engagement } = useWorkshop()
  const { date, time, minutes, timeZone, host } = draft
  const query = new URLSearchParams({ date, time, minutes, timeZone, host })
  return useQuery({
    queryKey: ['clashes', path, engagement.revision, query.toString()],
    queryFn: ({ signal }) =>
      client.get<{ readonly start: string; readonly clashes: readonly ClashView[] }>(
        `${path}/clashes?${query}`,
        signal,
      ),
    enabled: draftedSpan(draft) !== null,
    placeholderData: keepPreviousData,
  })
}

function useWorkshopPath(): string {
  const { engagement, task } = useWorkshop()
  const segments = [engagement.id, 'workshops', task.view.key].map(encodeURIComponent)
  return `/api/engagements/${segments.join('/')}`
}
