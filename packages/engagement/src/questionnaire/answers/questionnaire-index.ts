import {
  type ConditionProgram,
  conditionPrograms,
  type FactDefinition,
  type Question,
  type QuestionId,
  type Questionnaire,
  type QuestionSection,
  type SectionId,
} from '@fairlead/playbook'

/** A question in its place, with its condition parsed. */
export interface PlacedQuestion {
  readonly question: Question
  readonly section: QuestionSection
  /** Over answers and facts; `null` where it is asked of everybody. */
  readonly program: ConditionProgram | null
}

/** A questionnaire that answers by id, and whose conditions are parsed once. */
export interface QuestionnaireIndex {
  readonly questionnaire: Questionnaire
  readonly sections: ReadonlyMap<SectionId, QuestionSection>
  /** In the order of the page. */
  readonly questions: ReadonlyMap<QuestionId, PlacedQuestion>
}

/** Makes the index of a questionnaire of a release that has these facts; an answer hides a fact of the same name. */
export function indexQuestionnaire(questionnaire: Questionnaire, facts: readonly FactDefinition[]): QuestionnaireIndex {
  const asked = questionnaire.sections.flatMap(({ questions }) => questions)
  const definitions = new Map(
    [...facts, ...asked.map(({ id, definition }) => ({ ...definition, id }))].map((one) => [one.id, one]),
  )
  const parse = conditionPrograms([...definitions.values()])
  const questions = new Map<QuestionId, PlacedQuestion>()
  for (const section of questionnaire.sections) {
    for (const question of section.questions) {
      const program = question.condition === null ? null : parse(question.condition)
      questions.set(question.id, { question, section, program })
    }
  }
  return { questionnaire, sections: new Map(questionnaire.sections.map((section) => [section.id, section])), questions }
}
