import type { QuestionnaireId } from '../model/questionnaire.ts'
import type { ReadQuestionnaire } from '../questionnaire/read-questionnaire.ts'
import { linkedPage } from '../reader/linked-page.ts'

/** What tasks can send out. */
export interface SentQuestionnaires {
  /** Also those that ask nothing. */
  readonly ids: ReadonlySet<QuestionnaireId>
  /** The questionnaire as the release has it; `null` where it has none of that id. */
  inRelease(id: QuestionnaireId): QuestionnaireId | null
  /** The first that one of the links leads to. */
  linkedBy(hrefs: readonly string[]): QuestionnaireId | null
}

export function sentQuestionnaires(questionnaires: readonly ReadQuestionnaire[]): SentQuestionnaires {
  const ids = new Set(questionnaires.map(({ id }) => id))
  const usable = new Set(questionnaires.flatMap(({ id, questionnaire }) => (questionnaire === null ? [] : [id])))
  return {
    ids,
    inRelease: (id) => (usable.has(id) ? id : null),
    linkedBy: (hrefs) => hrefs.flatMap((href) => linkedPage(href) ?? []).find((id) => ids.has(id)) ?? null,
  }
}
