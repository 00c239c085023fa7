import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { useLingui } from '@lingui/react/macro'
import { type Mutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { commandNames } from '../../api/command-names.ts'
import type { EngagementCommand } from '../../api/engagement-command.ts'
import { queryKeys } from '../../api/query-keys.ts'
import { useNotice } from '../../notices/notice-context.ts'
import { mayWorkOn } from '../../process/may-work-on.ts'
import { useSession } from '../../session/session-context.tsx'
import { isOver } from '../names/stage-names.ts'
import { blockedTask } from './blocked-task.ts'

/** Offers to ask for a person when a task is blocked from here, whichever view does that; `onAsk` opens the dialog. */
export function useBlockedOffer(onAsk: (engagement: string, task: string) => void): void {
  const { t, i18n } = useLingui()
  const { people } = useSession()
  const queries = useQueryClient()
  const tell = useNotice()

  function offer(id: string, command: EngagementCommand): void {
    const key = blockedTask(command)
    const engagement = queries.getQueryData<EngagementView>(queryKeys.engagement(id))
    if (key === null || engagement === undefined || !mayWorkOn(engagement.can, key)) return
    if (engagement.requests.some(({ wish, stage }) => wish.task === key && !isOver(stage))) return
    const release = queries.getQueryData<ReleaseView>(queryKeys.release(engagement.release))
    const task = commandNames({ i18n, people, engagement, release }).task(key)
    tell({ text: t`Task ${task} is blocked.`, next: { name: t`Ask for a person`, run: () => onAsk(id, key) } })
  }

  const latest = useRef(offer)
  useEffect(() => {
    latest.current = offer
  })
  useEffect(() => {
    const cache = queries.getMutationCache()
    // This is loaded after what it stands beside: what was done in the meantime counts, too.
    for (const mutation of cache.getAll()) {
      if (mutation.state.status === 'success' && mutation.state.submittedAt > Date.now() - lateMs) told(mutation)
    }
    return cache.subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'success') told(event.mutation)
    })

    function told({ options: { mutationKey }, state }: Mutation<unknown, Error, unknown>): void {
      // Named by `commandKey`, and given by `engagementMutation`.
      if (mutationKey?.[0] === 'command') latest.current(String(mutationKey[1]), state.variables as EngagementCommand)
    }
  }, [queries])
}

const lateMs = 4000
