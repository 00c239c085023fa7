import { indexQuestionnaire, type QuestionnaireIndex } from '@fairlead/contract'
import type { FactDefinition, Questionnaire } from '@fairlead/playbook'

const indexes = new WeakMap<Questionnaire, QuestionnaireIndex>()

/** The index of a questionnaire, made once: its conditions are parsed for it. */
export function indexOnce(questionnaire: Questionnaire, facts: readonly FactDefinition[]): QuestionnaireIndex {
  const known = indexes.get(questionnaire)
  if (known !== undefined) return known
  const index = indexQuestionnaire(questionnaire, facts)
  indexes.set(questionnaire, index)
  return index
}
