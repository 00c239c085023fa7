import { languagesOf, type Playbook, questionnairesOf } from '../compile/playbook.ts'
import type { FactDefinition } from '../model/fact.ts'
import { type ReadQuestionnaire, readQuestionnaire } from './read-questionnaire.ts'

/** The questionnaires of a playbook, in the order of its pages. */
export function readQuestionnaires(playbook: Playbook, facts: readonly FactDefinition[]): readonly ReadQuestionnaire[] {
  const parts = { languages: languagesOf(playbook), facts, constants: playbook.manifest.manifest.constants }
  return questionnairesOf(playbook).flatMap((pages) => readQuestionnaire(pages, parts) ?? [])
}
