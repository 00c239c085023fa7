import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { useLingui } from '@lingui/react'
import { useQueryClient } from '@tanstack/react-query'
import { useSession } from '../session/session-context.tsx'
import { commandNames } from './command-names.ts'
import { commandWords } from './command-words.ts'
import type { EngagementCommand } from './engagement-command.ts'
import { queryKeys } from './query-keys.ts'

/** Says what a command does, in the words of its engagement as far as this browser has fetched it. */
export function useCommandWords(engagement: string): (command: EngagementCommand) => string {
  const { i18n } = useLingui()
  const { people } = useSession()
  const queries = useQueryClient()
  return (command) => {
    const view = queries.getQueryData<EngagementView>(queryKeys.engagement(engagement))
    const release = queries.getQueryData<ReleaseView>(queryKeys.release(view?.release ?? ''))
    return commandWords(commandNames({ i18n, people, engagement: view, release }), command)
  }
}
