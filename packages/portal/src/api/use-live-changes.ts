import type { Change, EngagementView, PersonView } from '@fairlead/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { ChangeStream, type StreamState } from './change-stream.ts'
import { outdatedEngagements } from './outdated-engagements.ts'
import { queryKeys } from './query-keys.ts'

/** Keeps what is shown to somebody as new as the server has it, for as long as the calling component is there. */
export function useLiveChanges({ id: actor, access }: Pick<PersonView, 'id' | 'access'>): StreamState {
  const queries = useQueryClient()
  const [state, setState] = useState<StreamState>('connecting')

  useEffect(() => {
    function revisionShown(engagement: string): number | undefined {
      // Whose access is granted may have lost it with this change, or got it: what is shown says nothing of that.
      if (access === 'granted') return 0
      return queries.getQueryData<EngagementView>(queryKeys.engagement(engagement))?.revision
    }

    // What was fetched before says more of whoever was erased than there is.
    function forget(engagement: string): void {
      for (const kind of ['history', 'contacts', 'engagement-at', 'difference']) {
        void queries.resetQueries({ queryKey: [kind, engagement] })
      }
    }

    function refetch(changes: readonly Change[]): void {
      for (const change of changes) queries.setQueryData(queryKeys.lastChange(change.engagement), change)
      for (const { engagement, type } of changes) if (type === 'PersonErased') forget(engagement)
      for (const engagement of outdatedEngagements(changes, revisionShown)) {
        void queries.invalidateQueries({ queryKey: queryKeys.engagement(engagement) })
        void queries.invalidateQueries({ queryKey: queryKeys.history(engagement) })
      }
      void queries.invalidateQueries({ queryKey: queryKeys.engagements })
      void queries.invalidateQueries({ queryKey: queryKeys.work })
      void queries.invalidateQueries({ queryKey: queryKeys.sessions })
    }

    const stream = new ChangeStream({
      actor,
      onChanges: refetch,
      onState: setState,
      onResume: () => void queries.invalidateQueries(),
      onOutbox: () => void queries.invalidateQueries({ queryKey: queryKeys.messages }),
    })
    return () => stream.close()
  }, [queries, actor, access])

  return state
}
