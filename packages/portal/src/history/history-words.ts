import type { PersonView, ReleaseView } from '@fairlead/contract'
import type { ProcessId, TaskId } from '@fairlead/playbook'
import { useLingui } from '@lingui/react'
import { createContext, useContext, useMemo } from 'react'
import { indexRelease, type ReleaseIndex } from '../process/release-index.ts'
import type { ReasonWords } from '../process/words/reason-words.ts'
import { wordsOf } from '../process/words/words.ts'
import { useSession } from '../session/session-context.tsx'

/** What it takes to tell what happened in an engagement. */
export interface HistoryWords {
  readonly engagement: string
  readonly words: ReasonWords
  readonly index: ReleaseIndex
  readonly people: ReadonlyMap<string, PersonView>
  readonly taskName: (task: TaskId) => string
  readonly processName: (process: ProcessId) => string
}

export const HistoryWordsContext = createContext<HistoryWords | null>(null)

/** @throws Error outside a {@link HistoryWordsContext}. */
export function useHistoryWords(): HistoryWords {
  const words = useContext(HistoryWordsContext)
  if (words === null) throw new Error('useHistoryWords needs a HistoryWordsContext above it')
  return words
}

/** The words for one engagement's history in the portal's language. */
export function useWordsFor(engagement: string, release: ReleaseView): HistoryWords {
  const { i18n, _: translate } = useLingui()
  const { people } = useSession()
  // biome-ignore lint/correctness/useExhaustiveDependencies: `translate` is another function for every language
  return useMemo(() => {
    const index = indexRelease(release)
    const words = { ...wordsOf(i18n, release), service: (id: string) => index.services.get(id) }
    return {
      engagement,
      words,
      index,
      people: new Map(people.map((one) => [one.id, one])),
      taskName: (id) => words.say(index.places.get(id)?.[0]?.task.name ?? {}, ''),
      processName: (id) => words.say(index.processes.get(id)?.title ?? {}, id),
    }
  }, [engagement, release, people, i18n, translate])
}
