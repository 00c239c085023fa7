import type { EngagementView } from '@fairlead/contract'
import type { QueryClient } from '@tanstack/react-query'
import type { Api } from './api-context.tsx'
import { commandKey, type EngagementCommand, recordsOf, withNewestRevisions } from './engagement-command.ts'
import { withCurrent } from './pending-commands.ts'
import { withAnsweredWork } from './pending-work.ts'
import { ProblemError } from './problem-error.ts'
import type { WorkPage } from './queries.ts'
import { queryKeys } from './query-keys.ts'

/**
 * How commands are sent to one engagement, one after the other, and what their answers change of what is shown. Who
 * sends them says for themself what was done or refused.
 */
export function engagementMutation({ client, revisions }: Api, queries: QueryClient, engagement: string) {
  const key = queryKeys.engagement(engagement)
  const inEngagement = (record: string) => `${engagement} ${record}`
  return {
    mutationKey: commandKey(engagement),
    scope: { id: `engagement:${engagement}` },
    mutationFn: async (command: EngagementCommand): Promise<EngagementView> => {
      const sent = withNewestRevisions(command, (record, seen) => revisions.newest(inEngagement(record), seen))
      const path = `/api/engagements/${encodeURIComponent(engagement)}/commands`
      const view = await client.send<EngagementView>('POST', path, sent)
      // The event that a command leads to touches each of its records, and is the last of the engagement.
      for (const { record, seen } of recordsOf(sent)) revisions.advanced(inEngagement(record), seen, view.revision)
      return view
    },
    onSuccess: (view: EngagementView): void => {
      queries.setQueryData(key, view)
      queries.setQueriesData<WorkPage>({ queryKey: queryKeys.work }, (page) => page && withAnsweredWork(page, view))
      void queries.invalidateQueries({ queryKey: queryKeys.history(engagement) })
      void queries.invalidateQueries({ queryKey: queryKeys.engagements })
      void queries.invalidateQueries({ queryKey: queryKeys.work })
    },
    onError: (error: Error): void => {
      const current = error instanceof ProblemError ? error.problem?.current : undefined
      if (current !== undefined) {
        queries.setQueryData<EngagementView>(key, (view) => (view === undefined ? view : withCurrent(view, current)))
      }
      void queries.invalidateQueries({ queryKey: key })
      void queries.invalidateQueries({ queryKey: queryKeys.work })
    },
  }
}
