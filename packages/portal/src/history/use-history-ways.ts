import type { HistoryEntry } from '@fairlead/contract'
import { useNavigate } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useHistoryWords } from './history-words-context.tsx'
import { tasksOf } from './past/records-of.ts'

/** Where the history leads. */
export interface HistoryWays {
  /** Shows everything as it was after an event. */
  readonly show: (seq: number) => void
  /** Compares two moments; `null` is now. */
  readonly compare: (from: number, to: number | null) => void
  /** Opens what an event is about. */
  readonly open: (entry: HistoryEntry) => void
  /** The event that was sought is in sight: the address need not seek it any more. */
  readonly found: () => void
}

/** The ways from the history of an engagement. */
export function useHistoryWays(engagement: string): HistoryWays {
  const navigate = useNavigate()
  const { hasTask } = useHistoryWords()
  return useMemo(() => {
    const params = { engagement }
    const history = (search: (before: Readonly<Record<string, unknown>>) => object, isReplacing: boolean) =>
      void navigate({
        to: '/engagements/$engagement/history',
        params,
        // The filters of the list are in the address too, under names that the route does not know.
        search: search as never,
        replace: isReplacing,
        resetScroll: false,
      })
    return {
      show: (seq) => void navigate({ to: '/engagements/$engagement', params, search: { seq } }),
      compare: (from, to) => {
        const [first, last] = to !== null && to < from ? [to, from] : [from, to]
        void navigate({
          to: '/engagements/$engagement/history',
          params,
          search: { from: first, ...(last === null ? {} : { to: last }) },
        })
      },
      found: () => history(({ event: _, ...rest }) => rest, true),
      open: (entry) => {
        const [task, ...more] = tasksOf(entry.event)
        if (task !== undefined && more.length === 0 && hasTask(task)) {
          history((before) => ({ ...before, task }), true)
          return
        }
        const page = pageOf(entry.event)
        if (page === null) unfold(entry)
        else void navigate({ ...page, params: { ...params, ...page.params } } as never)
      },
    }
  }, [navigate, engagement, hasTask])
}

/** The view that shows what an event is about; `null` where it is about several things, or about none that is there. */
function pageOf(event: HistoryEntry['event']) {
  switch (event.type) {
    case 'EngagementCreated':
    case 'FactsRevised':
      return { to: '/engagements/$engagement/facts', params: {} }
    case 'RoleAssigned':
    case 'CalendarSet':
      return { to: '/engagements/$engagement/team', params: {} }
    case 'ProcessCompleted':
    case 'ProcessReopened':
      return { to: '/engagements/$engagement/processes/$process', params: { process: event.process } }
    default:
      return 'request' in event
        ? { to: '/engagements/$engagement/requests/$request', params: { request: event.request } }
        : null
  }
}

/** Opens what was done at once, at its own button. */
function unfold({ seq }: HistoryEntry): void {
  document.querySelector<HTMLElement>(`[data-line="${seq}"] [aria-expanded]`)?.click()
}
