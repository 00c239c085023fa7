import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { useLingui } from '@lingui/react'
import { useQueryClient } from '@tanstack/react-query'
import { useSession } from '../session/session-context.tsx'
import { commandNames } from './command-names.ts'
import { type CommandNames, commandWords } from './command-words.ts'
import { effectWords } from './effect-words.ts'
import type { EngagementCommand, PlainCommand } from './engagement-command.ts'
import { queryKeys } from './query-keys.ts'

interface Around {
  readonly before: EngagementView
  readonly after: EngagementView
}

/** What commands have done that only views on demand ask: in a sentence, `null` of all others. */
export type LaterWords = (names: CommandNames, command: EngagementCommand) => string | null

/** What is said of a command and of what came of it, in the words of its engagement as far as this browser has fetched it. */
export function useCommandWords(engagement: string, laterWords: LaterWords = saysNothing) {
  const { i18n } = useLingui()
  const { people } = useSession()
  const queries = useQueryClient()
  const names = () => {
    const view = queries.getQueryData<EngagementView>(queryKeys.engagement(engagement))
    const release = queries.getQueryData<ReleaseView>(queryKeys.release(view?.release ?? ''))
    return commandNames({ i18n, people, engagement: view, release })
  }
  return {
    command(command: EngagementCommand): string {
      const called = names()
      // Whoever can ask for more than plain commands brings the words for them (`useLaterCommand`).
      return laterWords(called, command) ?? commandWords(called, command as PlainCommand)
    },
    effect: (command: EngagementCommand, around: Around): string | null => effectWords(names(), command, around),
  }
}

function saysNothing(): null {
  return null
}
