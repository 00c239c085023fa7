import type { Question, Questionnaire, QuestionSection } from '@fairlead/playbook/facts'
import { allowedAnswer } from '../allowed-answer.ts'
import { type CellReader, cellReader } from './answer-of-cell.ts'

/** A question as cells answer it. */
export interface AskedCell {
  readonly question: Question
  readonly section: QuestionSection
  readonly read: CellReader
  /** What an answer may be, in words. */
  readonly expected: string
}

interface Languages {
  /** Of the playbook. */
  readonly languages: readonly string[]
  /** In which what is expected is said. */
  readonly language: string
}

/** The questions of a questionnaire by their ids. */
export function askedCells(
  { sections }: Questionnaire,
  { languages, language }: Languages,
): ReadonlyMap<string, AskedCell> {
  const asked = new Map<string, AskedCell>()
  for (const section of sections) {
    for (const question of section.questions) {
      const expected = allowedAnswer(question, language)
      asked.set(question.id, { question, section, read: cellReader(question, languages), expected })
    }
  }
  return asked
}
