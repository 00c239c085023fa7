import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { useLingui } from '@lingui/react'
import { useQueryClient } from '@tanstack/react-query'
import { useSession } from '../session/session-context.tsx'
import { commandNames } from './command-names.ts'
import { commandWords } from './command-words.ts'
import { effectWords } from './effect-words.ts'
import type { EngagementCommand } from './engagement-command.ts'
import { queryKeys } from './query-keys.ts'

interface Around {
  readonly before: EngagementView
  readonly after: EngagementView
}

/** What is said of a command and of what came of it, in the words of its engagement as far as this browser has fetched it. */
export function useCommandWords(engagement: string) {
  const { i18n } = useLingui()
  const { people } = useSession()
  const queries = useQueryClient()
  const names = () => {
    const view = queries.getQueryData<EngagementView>(queryKeys.engagement(engagement))
    const release = queries.getQueryData<ReleaseView>(queryKeys.release(view?.release ?? ''))
    return commandNames({ i18n, people, engagement: view, release })
  }
  return {
    command: (command: EngagementCommand): string => commandWords(names(), command),
    effect: (command: EngagementCommand, around: Around): string | null => effectWords(names(), command, around),
  }
}
