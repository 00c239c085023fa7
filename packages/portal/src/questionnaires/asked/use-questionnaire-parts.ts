import type { EngagementView, QuestionnaireIndex, ReleaseView } from '@fairlead/contract'
import type { FactId, FactValue, KnownFacts, Questionnaire } from '@fairlead/playbook'
import { useMemo } from 'react'
import { useReleaseWords } from '../../engagements/delivery/use-release-words.ts'
import type { ReasonWords } from '../../process/words/reason-words.ts'
import { indexOnce } from './index-once.ts'
import { questionnaireWords } from './questionnaire-words.ts'

interface QuestionnaireParts {
  readonly index: QuestionnaireIndex
  readonly words: ReasonWords
  readonly facts: KnownFacts
}

interface Shown {
  readonly engagement: EngagementView
  readonly release: ReleaseView
  readonly questionnaire: Questionnaire
}

/** What it takes to ask a questionnaire: its index, its words, and the facts that its conditions see. */
export function useQuestionnaireParts({ engagement, release, questionnaire }: Shown): QuestionnaireParts {
  const { words: plain } = useReleaseWords(release, engagement.tasks)
  const words = useMemo(() => questionnaireWords(plain, questionnaire), [plain, questionnaire])
  const facts = useMemo(
    () =>
      Object.fromEntries(Object.entries(engagement.facts).map(([id, { value }]): [FactId, FactValue] => [id, value])),
    [engagement.facts],
  )
  return { index: indexOnce(questionnaire, release.facts), words, facts }
}
