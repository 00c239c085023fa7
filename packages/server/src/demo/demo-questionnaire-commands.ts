import { type Engagement, type QuestionnaireCommand, questionnaireRecord } from '@fairlead/engagement'
import { type DemoMoment, dayAfter } from './demo-moment.ts'
import type { DemoQuestionnaireAction } from './demo-questionnaire-move.ts'

/** The command with which somebody does this to the questionnaire of a task. */
export function demoQuestionnaireCommand(
  engagement: Engagement,
  does: DemoQuestionnaireAction,
  { at }: DemoMoment,
): QuestionnaireCommand {
  const { task } = does
  const of = { task, expectedRevision: questionnaireRecord(engagement, task)?.revision ?? 0 }
  switch (does.kind) {
    case 'send-questionnaire':
      return { type: 'SendQuestionnaire', to: does.to, due: dayAfter(at, does.dueInDays), ...of }
    case 'answer': {
      const rows = Object.entries(does.rows ?? {}).map(([section, added]) => [
        section,
        { from: 0, remove: 0, rows: added },
      ])
      return { type: 'SaveAnswers', values: does.values, rows: Object.fromEntries(rows), sheet: null, ...of }
    }
    case 'return-questionnaire':
      return { type: 'ReturnQuestionnaire', ...of }
    case 'review':
      return { type: 'ReviewQuestionnaire', ...of }
    case 'accept-answers':
      return { type: 'AcceptAnswers', expectedFactsRevision: engagement.factsRevision, ...of }
    case 'reject-answers':
      return { type: 'RejectAnswers', remarks: does.remarks, reason: does.reason, ...of }
    default:
      return does satisfies never
  }
}
