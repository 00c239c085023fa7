import { type FactId, type FactValue, type KnownFacts, localize } from '@fairlead/playbook'
import type { QuestionnaireRecord } from '../questionnaire-record.ts'
import { askedQuestions } from './asked-questions.ts'
import type { QuestionnaireIndex } from './questionnaire-index.ts'

const longestSource = 500

/** Facts that answers become, with where they come from in words. */
export interface FactsFromAnswers {
  readonly facts: KnownFacts
  readonly sources: Readonly<Record<FactId, string>>
}

/**
 * The facts that the answers become where they are accepted: of the questions that are asked once, are asked at all, and
 * belong to a fact. Each says as its source the questionnaire and the question, in this language of the playbook, and on
 * which day it came back. Who answered stands in the questionnaire alone, where it can be erased.
 */
export function factsFrom(
  index: QuestionnaireIndex,
  { answers, returns }: Pick<QuestionnaireRecord, 'answers' | 'returns'>,
  { facts, language }: { readonly facts: KnownFacts; readonly language: string },
): FactsFromAnswers {
  const title = localize(index.questionnaire.title, language, language) ?? index.questionnaire.id
  const day = returns.at(-1)?.at.slice(0, 10)
  const found: [FactId, { readonly value: FactValue; readonly source: string }][] = []
  for (const { question, row, value } of askedQuestions(index, answers, facts)) {
    if (question.fact === null || row !== null || value === null) continue
    const label = localize(question.definition.label, language, language) ?? question.id
    found.push([
      question.fact,
      { value, source: shortened(`${title}: ${label}`, day === undefined ? '' : ` (${day})`) },
    ])
  }
  return {
    facts: Object.fromEntries(found.map(([id, { value }]) => [id, value])),
    sources: Object.fromEntries(found.map(([id, { source }]) => [id, source])),
  }
}

function shortened(text: string, end: string): string {
  const room = longestSource - end.length
  return (text.length > room ? `${text.slice(0, Math.max(0, room - 1)).toWellFormed()}…` : text) + end
}
