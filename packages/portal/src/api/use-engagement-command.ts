import type { CreateEngagementInput, EngagementView } from '@fairlead/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNotify } from '../notices/notify-context.ts'
import { useApi } from './api-context.tsx'
import { commandKey, type EngagementCommand, recordsOf, withNewestRevisions } from './engagement-command.ts'
import { withCurrent } from './pending-commands.ts'
import { ProblemError } from './problem-error.ts'
import { queryKeys } from './query-keys.ts'

/**
 * Sends commands to one engagement. What they do is seen at once through `useEngagement`, and taken back where the
 * server refuses it; the refusal is said in words. Commands go out one after the other, in the order in which they were
 * given.
 *
 * Facts have a form that shows what was refused, so their problems are left to the caller.
 */
export function useEngagementCommand(engagement: string) {
  const { client, revisions } = useApi()
  const notify = useNotify()
  const queries = useQueryClient()
  const key = queryKeys.engagement(engagement)

  return useMutation<EngagementView, Error, EngagementCommand>({
    mutationKey: commandKey(engagement),
    scope: { id: `engagement:${engagement}` },
    mutationFn: async (command) => {
      const sent = withNewestRevisions(command, (record, seen) => revisions.newest(inEngagement(record), seen))
      const path = `/api/engagements/${encodeURIComponent(engagement)}/commands`
      const view = await client.send<EngagementView>('POST', path, sent)
      // The event that a command leads to touches each of its records, and is the last of the engagement.
      for (const { record, seen } of recordsOf(sent)) revisions.advanced(inEngagement(record), seen, view.revision)
      return view
    },
    onSuccess: (view) => {
      queries.setQueryData(key, view)
      void queries.invalidateQueries({ queryKey: queryKeys.history(engagement) })
      void queries.invalidateQueries({ queryKey: queryKeys.engagements })
      void queries.invalidateQueries({ queryKey: queryKeys.work })
    },
    onError: (error, command) => {
      if (error instanceof ProblemError && error.code === 'stale-revision') {
        const current = error.problem?.current
        queries.setQueryData<EngagementView>(key, (view) => (view === undefined ? view : withCurrent(view, current)))
      }
      void queries.invalidateQueries({ queryKey: key })
      const isSettled = error instanceof ProblemError && error.code === 'nothing-to-change'
      if (!isSettled && command.type !== 'ReviseFacts') notify(error)
    },
  })

  function inEngagement(record: string): string {
    return `${engagement} ${record}`
  }
}

/** Starts an engagement; the answer is kept, so that its page opens without another request. */
export function useCreateEngagement() {
  const { client } = useApi()
  const queries = useQueryClient()
  return useMutation<EngagementView, Error, CreateEngagementInput>({
    mutationFn: (input) => client.send<EngagementView>('POST', '/api/engagements', input),
    onSuccess: (view) => {
      queries.setQueryData(queryKeys.engagement(view.id), view)
      void queries.invalidateQueries({ queryKey: queryKeys.engagements })
      void queries.invalidateQueries({ queryKey: queryKeys.work })
    },
  })
}
