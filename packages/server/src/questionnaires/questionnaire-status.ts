import {
  type AnswerCounts,
  countAnswers,
  type Engagement,
  factsOf,
  type QuestionnaireIndex,
  type QuestionnaireRecord,
  questionnaireOf,
  questionnaireRecord,
  type Standing,
  type TaskKey,
} from '@fairlead/engagement'

/** Where the questionnaire of a task stands, and how far it has come. */
export interface QuestionnaireStatus {
  readonly index: QuestionnaireIndex
  readonly record: QuestionnaireRecord
  readonly counts: AnswerCounts
}

/** Where questionnaires stand in one state of an engagement. */
export interface QuestionnaireStatuses {
  readonly engagement: Engagement
  readonly of: ReadonlyMap<TaskKey, QuestionnaireStatus>
}

/** Where every questionnaire stands that has been sent; what was counted `before` and is the same is not counted again. */
export function questionnaireStatuses(standing: Standing, before: QuestionnaireStatuses | null): QuestionnaireStatuses {
  const { engagement } = standing
  const isSame = before?.engagement.facts === engagement.facts
  const of = new Map<TaskKey, QuestionnaireStatus>()
  for (const [task, record] of engagement.questionnaires) {
    const known = isSame ? before.of.get(task) : undefined
    const counts = known?.record.answers === record.answers ? known.counts : null
    const status = questionnaireStatus(standing, task, counts)
    if (status !== null) of.set(task, status)
  }
  return { engagement, of }
}

/** Where the questionnaire of a task stands, sent or not; `null` where it sends none. */
export function questionnaireStatus(
  standing: Standing,
  task: TaskKey,
  counted: AnswerCounts | null = null,
): QuestionnaireStatus | null {
  const index = questionnaireOf(standing, task)
  if (index === null) return null
  const record = questionnaireRecord(standing.engagement, task)
  const counts = counted ?? countAnswers(index, record.answers, factsOf(standing.engagement))
  return { index, record, counts }
}
