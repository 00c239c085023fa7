import type { CreateEngagementInput, EngagementView } from '@fairlead/contract'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { OwnChange } from '../undo/own-change.ts'
import { useApi } from './api-context.tsx'
import { commandKey, type EngagementCommand, recordsOf, withNewestRevisions } from './engagement-command.ts'
import { withCurrent } from './pending-commands.ts'
import { ProblemError } from './problem-error.ts'
import { queryKeys } from './query-keys.ts'
import { useOwnChanges } from './use-own-changes.ts'

/**
 * Sends commands to one engagement. What they do is seen at once through `useEngagement`, and taken back where the
 * server refuses it; the refusal is said in words. Commands go out one after the other, in the order in which they were
 * given.
 *
 * What was done can be taken back by Ctrl+Z, the newest first, and what weighs more than a click is told with a way to
 * undo it (`isTold`, `commandWords`): a caller tells nothing itself. Facts have a form that shows what was refused, so
 * their problems are left to the caller.
 */
export function useEngagementCommand(engagement: string) {
  const { client, revisions } = useApi()
  const queries = useQueryClient()
  const key = queryKeys.engagement(engagement)
  const changes = useOwnChanges(engagement, (command) => mutation.mutate(command))

  const mutation = useMutation<EngagementView, Error, EngagementCommand, OwnChange | null>({
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
    onMutate: changes.begin,
    onSuccess: (view, command, change) => {
      queries.setQueryData(key, view)
      changes.made(command, change, view.revision)
      void queries.invalidateQueries({ queryKey: queryKeys.history(engagement) })
      void queries.invalidateQueries({ queryKey: queryKeys.engagements })
      void queries.invalidateQueries({ queryKey: queryKeys.work })
    },
    onError: (error, command, change) => {
      if (error instanceof ProblemError && error.code === 'stale-revision') {
        const current = error.problem?.current
        queries.setQueryData<EngagementView>(key, (view) => (view === undefined ? view : withCurrent(view, current)))
      }
      void queries.invalidateQueries({ queryKey: key })
      changes.refused(command, change ?? null, error)
    },
  })
  return mutation

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
