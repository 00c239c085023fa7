import type { CreateEngagementInput, EngagementView } from '@fairlead/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNotify } from '../notices/notify-context.ts'
import { useApi } from './api-context.tsx'
import {
  changeKey,
  changeRequest,
  type EngagementChange,
  recordOf,
  revisionOf,
  withCurrent,
} from './engagement-change.ts'
import { ProblemError } from './problem-error.ts'
import { queryKeys } from './query-keys.ts'

/**
 * Sends changes to one engagement. A change is seen at once through `useEngagement`, and taken back where the server
 * refuses it; the refusal is said in words. Changes go out one after the other, in the order in which they were made.
 *
 * Facts have a form that shows what was refused, so their problems are left to the caller.
 */
export function useEngagementChange(engagement: string) {
  const { client, revisions } = useApi()
  const notify = useNotify()
  const queries = useQueryClient()
  const key = queryKeys.engagement(engagement)

  return useMutation<EngagementView, Error, EngagementChange>({
    mutationKey: changeKey(engagement),
    scope: { id: `engagement:${engagement}` },
    mutationFn: async (change) => {
      const { method, path } = changeRequest(engagement, change)
      const record = recordOf(change)
      const expectedRevision = revisions.newest(record, change.input.expectedRevision)
      const view = await client.send<EngagementView>(method, path, { ...change.input, expectedRevision })
      revisions.advanced(record, expectedRevision, revisionOf(view, change))
      return view
    },
    onSuccess: (view) => {
      queries.setQueryData(key, view)
      void queries.invalidateQueries({ queryKey: queryKeys.history(engagement) })
      void queries.invalidateQueries({ queryKey: queryKeys.engagements })
    },
    onError: (error, change) => {
      if (error instanceof ProblemError && error.code === 'stale-revision') {
        const current = error.problem?.current
        queries.setQueryData<EngagementView>(key, (view) =>
          view === undefined ? view : withCurrent(view, change, current),
        )
      }
      void queries.invalidateQueries({ queryKey: key })
      const isSettled = error instanceof ProblemError && error.code === 'nothing-to-change'
      if (!isSettled && change.kind !== 'facts') notify(error)
    },
  })
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
    },
  })
}
