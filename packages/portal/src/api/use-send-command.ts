import type { EngagementView } from '@fairlead/contract'
import { MutationObserver, useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useApi } from './api-context.tsx'
import type { EngagementCommand } from './engagement-command.ts'
import { engagementMutation } from './engagement-mutation.ts'

/**
 * Sends commands to whichever engagement, for screens that show several: the answer is how it stands afterwards. What
 * was done or refused is the caller's to say, and to take back.
 */
export function useSendCommand(): (engagement: string, command: EngagementCommand) => Promise<EngagementView> {
  const api = useApi()
  const queries = useQueryClient()
  return useCallback(
    (engagement, command) =>
      new MutationObserver(queries, engagementMutation(api, queries, engagement)).mutate(command),
    [api, queries],
  )
}
