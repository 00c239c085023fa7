import type { EngagementView, ReleaseView } from '@fairlead/contract'
import { useLingui } from '@lingui/react'
import { useMemo } from 'react'
import { indexRelease, type ReleaseIndex, withAddedTasks } from '../../process/release-index.ts'
import type { ReasonWords } from '../../process/words/reason-words.ts'
import { wordsOf } from '../../process/words/words.ts'

interface ReleaseWords {
  /** The release with the tasks that people added. */
  readonly index: ReleaseIndex
  readonly words: ReasonWords
}

/** The parts of a release and what they are called, for what stands beside the process pages. */
export function useReleaseWords(release: ReleaseView, tasks: EngagementView['tasks']): ReleaseWords {
  const { i18n, _: translate } = useLingui()
  // `translate` is another function for every language, where the instance stays the same.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words are those of the language
  return useMemo(() => {
    const index = withAddedTasks(indexRelease(release), tasks)
    return { index, words: { ...wordsOf(i18n, release), service: (id: string) => index.services.get(id) } }
  }, [i18n, translate, release, tasks])
}
