import type { QuestionnaireStage, QuestionnaireSummary } from '@fairlead/contract'
import type { I18n, MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'

const names: Readonly<Record<QuestionnaireStage, MessageDescriptor>> = {
  'not-sent': msg`Not sent`,
  sent: msg`Sent`,
  'in-progress': msg`In progress`,
  returned: msg`Returned`,
  'in-review': msg`In review`,
  accepted: msg`Accepted`,
  rejected: msg`Rejected`,
}

/** Where a questionnaire stands, in a word or two. */
export function stageName(i18n: I18n, stage: QuestionnaireStage): string {
  return i18n._(names[stage])
}

/** Whether it lies with whoever fills it in, and its day is over. */
export function isLate({ stage, due }: Pick<QuestionnaireSummary, 'stage' | 'due'>, today: string): boolean {
  return due !== null && due < today && (stage === 'sent' || stage === 'in-progress' || stage === 'rejected')
}
