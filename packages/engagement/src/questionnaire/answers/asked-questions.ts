import type {
  ConditionProgram,
  FactId,
  FactValue,
  KnownFacts,
  Question,
  QuestionId,
  QuestionSection,
} from '@fairlead/playbook'
import { knownValue } from '../../plan/known-value.ts'
import type { AnswerRow, Answers } from '../questionnaire-record.ts'
import { rowsOf, valueIn } from './answer-changes.ts'
import type { PlacedQuestion, QuestionnaireIndex } from './questionnaire-index.ts'

/** A question that is asked, with its answer. */
export interface AskedQuestion {
  readonly section: QuestionSection
  readonly question: Question
  /** In which row of a section that repeats, counted from 1; `null` where it is asked once. */
  readonly row: number | null
  readonly value: FactValue | null
}

/**
 * Whether a question is asked, by what is known: each name of its condition is looked up in the first of these that has
 * it. What is unknown hides no question, as it hides no task [E130].
 */
export function isAsked({ program }: Pick<PlacedQuestion, 'program'>, known: readonly KnownFacts[]): boolean {
  return program === null || program.verdict(Object.fromEntries(readBy(program, known))) !== 'false'
}

/** What is known of what a condition names. */
function readBy({ read }: Pick<ConditionProgram, 'read'>, known: readonly KnownFacts[]) {
  return read.flatMap((id): readonly (readonly [FactId, FactValue])[] => {
    const value = known.map((one) => knownValue(one, id)).find((one) => one !== null) ?? null
    return value === null ? [] : [[id, value]]
  })
}

/** {@link isAsked} that asks a condition once for what it reads: most rows of ten thousand are alike to it. */
function rememberedIsAsked(): typeof isAsked {
  const verdicts = new Map<ConditionProgram, Map<string, boolean>>()
  return ({ program }, known) => {
    if (program === null) return true
    const of = verdicts.get(program) ?? new Map<string, boolean>()
    verdicts.set(program, of)
    const read = JSON.stringify(readBy(program, known))
    const asked = of.get(read) ?? isAsked({ program }, known)
    of.set(read, asked)
    return asked
  }
}

/**
 * Every question that is asked, in the order of the page, of a section that repeats row by row. A condition sees the
 * answers before it that were asked for themselves: first those of its row, then those that are given once, then the
 * facts.
 */
export function* askedQuestions(
  index: QuestionnaireIndex,
  answers: Answers,
  facts: KnownFacts,
): Generator<AskedQuestion, void> {
  const once = nothingKnown()
  const ask = rememberedIsAsked()
  for (const section of index.questionnaire.sections) {
    const questions = section.questions.flatMap(({ id }) => index.questions.get(id) ?? [])
    if (section.forEach === null) {
      yield* askedOf(questions, answers.values, { row: null, seen: once, known: [facts], ask })
      continue
    }
    for (const [at, values] of rowsOf(answers, section.id).entries()) {
      yield* askedOf(questions, values, { row: at + 1, seen: nothingKnown(), known: [once, facts], ask })
    }
  }
}

interface Place {
  readonly row: number | null
  /** Where the answers are noted that later conditions see. */
  readonly seen: Record<QuestionId, FactValue>
  /** What they see besides. */
  readonly known: readonly KnownFacts[]
  readonly ask: typeof isAsked
}

function* askedOf(
  questions: readonly PlacedQuestion[],
  values: AnswerRow,
  { row, seen, known, ask }: Place,
): Generator<AskedQuestion, void> {
  const all = [seen, ...known]
  for (const placed of questions) {
    if (!ask(placed, all)) continue
    const { question, section } = placed
    const value = valueIn(values, question.id)
    if (value !== null) seen[question.id] = value
    yield { section, question, row, value }
  }
}

// Without a prototype, so that an id is only a name [E33].
function nothingKnown(): Record<QuestionId, FactValue> {
  return Object.create(null) as Record<QuestionId, FactValue>
}
