import type { QuestionId } from '@fairlead/playbook'
import { type AnswerCounts, countAnswers } from '../questionnaire/answers/answer-counts.ts'
import { questionnaireOf } from '../questionnaire/questionnaire-of.ts'
import { answerable, type QuestionnaireStage } from '../questionnaire/questionnaire-record.ts'
import type { Standing } from '../standing/standing.ts'
import type { CalendarDate } from '../state/engagement.ts'
import { factsOf, questionnaireRecord } from '../state/records.ts'
import type { TaskKey } from '../state/task-key.ts'
import type { SiteWords } from './site-words.ts'

/** A questionnaire that was sent, as a contact sees it. Its answers are read where it is filled in. */
export interface SharedQuestionnaire {
  readonly key: TaskKey
  readonly name: string
  readonly title: string
  readonly stage: Exclude<QuestionnaireStage, 'not-sent'>
  readonly due: CalendarDate | null
  /** Whom it was sent to. */
  readonly to: string | null
  readonly counts: AnswerCounts
  /** What is to be mended, once it came back. */
  readonly remarks: Readonly<Record<QuestionId, string>>
  readonly reason: string | null
  /** Whether it can be answered now. */
  readonly isOpen: boolean
}

/** The questionnaires among what is shown that were sent, in the order of the plan. */
export function sharedQuestionnaires(
  standing: Standing,
  { keys, words }: { readonly keys: ReadonlySet<TaskKey>; readonly words: SiteWords },
): readonly SharedQuestionnaire[] {
  return [...keys].flatMap((key): readonly SharedQuestionnaire[] => {
    const index = questionnaireOf(standing, key)
    const { stage, due, to, answers, remarks, reason } = questionnaireRecord(standing.engagement, key)
    if (index === null || stage === 'not-sent') return []
    const isRejected = stage === 'rejected'
    return [
      {
        key,
        name: words.task(key),
        title: words.say(index.questionnaire.title),
        stage,
        due,
        to: to?.name ?? null,
        counts: countAnswers(index, answers, factsOf(standing.engagement)),
        remarks: isRejected ? remarks : {},
        reason: isRejected ? reason : null,
        isOpen: answerable.includes(stage),
      },
    ]
  })
}
