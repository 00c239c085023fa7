import { type ConditionCollector, conditionCollector } from '../compile/condition-collector.ts'
import type { QuestionnairePages } from '../compile/playbook.ts'
import { type ConstantValue, conditionScope } from '../condition/condition-scope.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { FactDefinition } from '../model/fact.ts'
import type { Language } from '../model/localized.ts'
import type { Question, Questionnaire, QuestionnaireId } from '../model/questionnaire.ts'
import { sourceOf } from '../model/source-of.ts'
import { askedQuestions } from './asked-questions.ts'
import { buildSections } from './build-sections.ts'
import { questionConditions } from './question-conditions.ts'
import { questionDefinitions } from './question-definitions.ts'
import {
  type WrittenQuestion,
  type WrittenQuestionnaire,
  type WrittenSection,
  writtenSections,
} from './written-sections.ts'

/** One questionnaire in every language that has it. */
export interface ReadQuestionnaire {
  readonly id: QuestionnaireId
  /** As the page in the first language has it: that one decides. */
  readonly model: WrittenQuestionnaire
  readonly translations: readonly WrittenQuestionnaire[]
  /** `null` where it asks nothing. */
  readonly questionnaire: Questionnaire | null
  /** Its questions in their order, and where the model has them. */
  readonly questions: readonly PlacedQuestion[]
  /** What its conditions call by name. */
  readonly definitions: readonly FactDefinition[]
  /** What cannot be read; what of it cannot be put to use is left out. */
  readonly findings: readonly Diagnostic[]
  readonly conditions: ConditionCollector
}

export interface PlacedQuestion {
  readonly question: Question
  readonly written: WrittenQuestion
  readonly section: WrittenSection
}

interface QuestionnaireParts {
  readonly languages: readonly Language[]
  readonly facts: readonly FactDefinition[]
  readonly constants: Readonly<Record<string, ConstantValue>>
}

/**
 * Reads a questionnaire. The page in the first language counts; the others bring their words: those of a question by
 * its id, those of choices by their order, those of a section by a question that stands in both.
 */
export function readQuestionnaire(
  { id, pages }: QuestionnairePages,
  { languages, facts, constants }: QuestionnaireParts,
): ReadQuestionnaire | null {
  const written = languages
    .flatMap((language) => pages.get(language) ?? [])
    .map((page): WrittenQuestionnaire => ({ page, sections: writtenSections(page) }))
  const [model, ...translations] = written
  if (model === undefined) return null
  const findings: Diagnostic[] = []
  const report = (diagnostic: Diagnostic) => findings.push(diagnostic)
  const asked = askedQuestions(written, { facts, constants, report })
  const definitions = questionDefinitions(
    asked.map(({ question }) => question),
    facts,
  )
  const scope = conditionScope(definitions, constants)
  const conditions = conditionCollector(scope)
  const compiled = questionConditions(asked, { conditions, scope, report })
  const questions = asked.map(({ question, ...place }, at): PlacedQuestion => {
    return { question: { ...question, condition: compiled[at] ?? null }, ...place }
  })
  return {
    id,
    model,
    translations,
    questionnaire: questions.length === 0 ? null : build(id, written, questions),
    questions,
    definitions,
    findings,
    conditions,
  }
}

function build(
  id: QuestionnaireId,
  written: readonly WrittenQuestionnaire[],
  questions: readonly PlacedQuestion[],
): Questionnaire {
  const bySection = Map.groupBy(questions, ({ section }) => section)
  const ofSection = new Map([...bySection].map(([section, of]) => [section, of.map(({ question }) => question)]))
  const pages = written.map(({ page }) => page)
  return {
    id,
    title: Object.fromEntries(pages.map(({ language, title }) => [language, title?.value ?? id])),
    sections: buildSections(written, ofSection),
    source: Object.fromEntries(
      pages.map(({ language, title, file }) => [
        language,
        title === null ? { file, line: 1, column: 1 } : sourceOf(title.span),
      ]),
    ),
  }
}
