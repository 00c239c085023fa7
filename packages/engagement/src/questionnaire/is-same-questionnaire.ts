import { canonicalJson } from '@fairlead/playbook'
import { changesBetween, isNoChange } from './answers/answer-changes.ts'
import { type QuestionnaireRecord, untouchedQuestionnaire } from './questionnaire-record.ts'

/**
 * Whether two records of one questionnaire say the same, whatever their revisions. What came back is known by who handed
 * it in and when, so that tens of thousands of answers are compared once and never written out.
 */
export function isSameQuestionnaire(
  one: QuestionnaireRecord = untouchedQuestionnaire,
  other: QuestionnaireRecord = untouchedQuestionnaire,
): boolean {
  if (one === other) return true
  const isSame = canonicalJson(contentOf(one)) === canonicalJson(contentOf(other))
  return isSame && isNoChange(changesBetween(one.answers, other.answers))
}

function contentOf({ answers: _, returns, revision: __, ...content }: QuestionnaireRecord) {
  return { ...content, returns: returns.map(({ by, at }) => [by, at]) }
}
