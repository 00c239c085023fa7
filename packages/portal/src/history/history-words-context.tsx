import type { EngagementView, HistoryEntry, PersonView, ReleaseView } from '@fairlead/contract'
import { useLingui } from '@lingui/react'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import { type NamedPerson, peopleByName } from '../owners/person-names.ts'
import { indexRelease, withAddedTasks } from '../process/release-index.ts'
import { wordsOf } from '../process/words/words.ts'
import { useSession } from '../session/session-context.tsx'
import { pastOf } from './past/past.ts'
import type { HistoryWords } from './words/history-words.ts'

/** What it takes to show what happened in an engagement, with its links. */
export interface ShownHistory extends HistoryWords {
  readonly people: ReadonlyMap<string, NamedPerson & Partial<Pick<PersonView, 'kind'>>>
  readonly engagement: string
  /** Whether the engagement as it is shown has a piece of work, so that its panel can be opened. */
  readonly hasTask: (key: string) => boolean
}

const HistoryWordsContext = createContext<ShownHistory | null>(null)

/** @throws Error outside a {@link HistoryWordsProvider}. */
export function useHistoryWords(): ShownHistory {
  const words = useContext(HistoryWordsContext)
  if (words === null) throw new Error('useHistoryWords needs a HistoryWordsProvider above it')
  return words
}

interface HistoryWordsProviderProps {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  /** All that has been loaded of the history, the newest first: events are told with what they say of one another. */
  readonly entries: readonly HistoryEntry[]
  /** The key of the piece of work that everything below is about; without it tasks are told by name. */
  readonly about?: string
  readonly children: ReactNode
}

/** Gives `EventWords` below it what it needs, in the history or anywhere else in an engagement. */
export function HistoryWordsProvider({ children, ...known }: HistoryWordsProviderProps) {
  return <HistoryWordsContext value={useShownHistory(known)}>{children}</HistoryWordsContext>
}

/** What it takes to show these entries, for whoever has no provider above. */
function useShownHistory(known: Omit<HistoryWordsProviderProps, 'children'>): ShownHistory {
  const { engagement, release, entries, about = null } = known
  const { i18n, _: translate } = useLingui()
  const { people } = useSession()
  const { id, tasks, contacts } = engagement
  const index = indexRelease(release)
  const past = useMemo(() => pastOf(entries), [entries])
  const keys = useMemo(() => new Set(tasks.map(({ key }) => key)), [tasks])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `translate` is another function for every language
  return useMemo(() => {
    const added = [...past.added].map(([key, task]) => ({ key, added: task }))
    return {
      engagement: id,
      words: { ...wordsOf(i18n, release), service: (service: string) => index.services.get(service) },
      index: withAddedTasks(index, [...tasks, ...added]),
      questionnaires: release.questionnaires,
      teams: release.teams,
      noteTypes: release.notes,
      people: peopleByName(people, contacts),
      past,
      about,
      hasTask: (key: string) => keys.has(key),
    }
  }, [id, index, tasks, past, about, keys, people, contacts, release, i18n, translate])
}
