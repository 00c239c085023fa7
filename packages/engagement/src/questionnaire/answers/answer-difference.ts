import {
  canonicalJson,
  type FactValue,
  type QuestionId,
  type QuestionSection,
  type SectionId,
} from '@fairlead/playbook'
import type { AnswerRow, Answers } from '../questionnaire-record.ts'
import { isSameValue, rowsOf, valueIn } from './answer-changes.ts'
import type { QuestionnaireIndex } from './questionnaire-index.ts'

/** What is other between two times that a questionnaire came back. */
export interface AnswerDifference {
  /** Of the questions that are asked once, in the order of the page. */
  readonly values: readonly ChangedAnswer[]
  /** Of the sections that repeat, in the order of the page. */
  readonly rows: readonly ChangedRow[]
}

export interface ChangedAnswer {
  readonly question: QuestionId
  /** `null` where there was, or is, no answer. */
  readonly from: FactValue | null
  readonly to: FactValue | null
}

/** A row that came, went, or has other answers. Rows count from 1; `null` is where it was not, or is not any more. */
export interface ChangedRow {
  readonly section: SectionId
  readonly from: number | null
  readonly to: number | null
  readonly answers: readonly ChangedAnswer[]
}

/**
 * Compares the answers of two returns. Rows belong together by the answer to the first question of their section where
 * no other row has it, so that a row which was put in between changes no other; what is left is paired in its order.
 */
export function answerDifference(index: QuestionnaireIndex, before: Answers, after: Answers): AnswerDifference {
  const { sections } = index.questionnaire
  const once = sections.filter(({ forEach }) => forEach === null).flatMap(({ questions }) => questions)
  return {
    values: changedAnswers(once, before.values, after.values),
    rows: sections
      .filter(({ forEach }) => forEach !== null)
      .flatMap((section) => changedRows(section, rowsOf(before, section.id), rowsOf(after, section.id))),
  }
}

function changedAnswers(
  questions: QuestionSection['questions'],
  before: AnswerRow,
  after: AnswerRow,
): readonly ChangedAnswer[] {
  return questions.flatMap(({ id }) => {
    const [from, to] = [valueIn(before, id), valueIn(after, id)]
    return isSameValue(from, to) ? [] : [{ question: id, from, to }]
  })
}

function changedRows(
  section: QuestionSection,
  before: readonly AnswerRow[],
  after: readonly AnswerRow[],
): readonly ChangedRow[] {
  const earlier = pairs(section, before, after)
  const kept = new Set(earlier)
  const changed = after.flatMap((row, at): readonly ChangedRow[] => {
    const from = earlier[at] ?? null
    const answers = changedAnswers(section.questions, from === null ? {} : (before[from] ?? {}), row)
    if (from !== null && answers.length === 0) return []
    return [{ section: section.id, from: from === null ? null : from + 1, to: at + 1, answers }]
  })
  const gone = before.flatMap((row, at): readonly ChangedRow[] =>
    kept.has(at)
      ? []
      : [{ section: section.id, from: at + 1, to: null, answers: changedAnswers(section.questions, row, {}) }],
  )
  return [...changed, ...gone]
}

/** For each row of `after` the place of the row of `before` that it was; `null` where it is new. */
function pairs(
  { questions }: QuestionSection,
  before: readonly AnswerRow[],
  after: readonly AnswerRow[],
): readonly (number | null)[] {
  const name = questions[0]?.id ?? ''
  const [was, is] = [placesByName(before, name), placesByName(after, name)]
  const paired: (number | null)[] = after.map(() => null)
  for (const [key, at] of is) paired[at] = was.get(key) ?? null
  const taken = new Set(paired)
  const left = [...before.keys()].filter((at) => !taken.has(at))
  let next = 0
  return paired.map((at) => {
    if (at !== null) return at
    next += 1
    return left[next - 1] ?? null
  })
}

/** Where the row with each answer to this question stands, of the answers that one row only has. */
function placesByName(rows: readonly AnswerRow[], name: QuestionId): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  const several = new Set<string>()
  for (const [at, row] of rows.entries()) {
    const value = valueIn(row, name)
    if (value === null) continue
    const key = canonicalJson(value)
    if (places.has(key)) several.add(key)
    places.set(key, at)
  }
  for (const key of several) places.delete(key)
  return places
}
