import { diagnose, withRelated } from '../check/diagnose.ts'
import { hintAmong } from '../check/did-you-mean.ts'
import type { ConstantValue } from '../condition/condition-scope.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { FactDefinition } from '../model/fact.ts'
import type { Question } from '../model/questionnaire.ts'
import { sourceOf } from '../model/source-of.ts'
import { readFlag } from '../reader/task-flag.ts'
import { readYesNo } from '../reader/yes-words.ts'
import { readAnswer } from './answer/read-answer.ts'
import type { QuestionInLanguages } from './answer/words-in.ts'
import { factsByName } from './facts-by-name.ts'
import { isQuestionId } from './question-id.ts'
import { isRepeated, type WrittenQuestion, type WrittenQuestionnaire, type WrittenSection } from './written-sections.ts'

/** A question before its condition is read, and where it is written. */
export interface AskedQuestion {
  readonly question: Omit<Question, 'condition'>
  readonly written: WrittenQuestion
  readonly section: WrittenSection
}

interface AskingParts {
  readonly facts: readonly FactDefinition[]
  readonly constants: Readonly<Record<string, ConstantValue>>
  report(diagnostic: Diagnostic): void
}

/** The questions of a questionnaire in their order, those of an id that cannot be used left out and reported. */
export function askedQuestions(pages: readonly WrittenQuestionnaire[], parts: AskingParts): readonly AskedQuestion[] {
  const [model] = pages
  const inLanguages = pages.map(({ page, sections }) => [page.language, questionsById(sections)] as const)
  const read: Reader = { ...parts, factNamed: factsByName(parts.facts), hint: hintAmong(namesOf(parts.facts)) }
  const taken = new Map<string, WrittenQuestion>()
  return (model?.sections ?? []).flatMap((section) =>
    section.questions.flatMap((written) => {
      const { value: id, span } = written.id
      const first = taken.get(id)
      if (first !== undefined) {
        const related = [{ message: 'first asked here', span: first.id.span }]
        parts.report(withRelated(diagnose('FL1206', span, { id }), related))
        return []
      }
      if (!isUsable(written, read)) return []
      taken.set(id, written)
      const languages = inLanguages.flatMap(([language, byId]) => {
        const question = byId.get(id)
        return question === undefined ? [] : [[language, question] as const]
      })
      return {
        question: readQuestion({ model: written, languages: new Map(languages) }, section, read),
        written,
        section,
      }
    }),
  )
}

interface Reader extends AskingParts {
  readonly factNamed: (name: string) => FactDefinition | null
  readonly hint: (name: string) => string
}

function questionsById(sections: readonly WrittenSection[]): ReadonlyMap<string, WrittenQuestion> {
  const all = sections.flatMap(({ questions }) => questions)
  return new Map(all.toReversed().map((question) => [question.id.value, question]))
}

function namesOf(facts: readonly FactDefinition[]): readonly string[] {
  return facts.flatMap(({ id, label }) => [id, ...Object.values(label)])
}

function isUsable({ id: { value: id, span } }: WrittenQuestion, { constants, report }: Reader): boolean {
  const isConstant = Object.hasOwn(constants, id)
  if (isQuestionId(id) && !isConstant) return true
  const expected = isConstant
    ? 'a name that no constant of the manifest has'
    : 'a name of small letters, digits and underscores that is no word of conditions'
  report(
    diagnose('FL1205', span, { found: id === '' ? 'question without an id' : `id "${id}" of a question`, expected }),
  )
  return false
}

function readQuestion(
  question: QuestionInLanguages,
  section: WrittenSection,
  read: Reader,
): Omit<Question, 'condition'> {
  const { id, cells, span } = question.model
  if (cells.question === undefined) read.report(diagnose('FL1208', span, { id: id.value }))
  const named = factOf(question.model, section, read)
  const answer = readAnswer({ question, fact: named, report: read.report })
  const fact = named === null || isOfFact(answer, named, { ...read, question: question.model }) ? named : null
  return {
    id: id.value,
    ...answer,
    required: isRequired(question.model, read),
    fact: fact?.id ?? null,
    source: Object.fromEntries([...question.languages].map(([language, { span }]) => [language, sourceOf(span)])),
  }
}

/** The fact that a question names. Answers of a section that repeats are many, and a fact is one. */
function factOf({ id, cells }: WrittenQuestion, section: WrittenSection, read: Reader): FactDefinition | null {
  const cell = cells.fact
  if (cell === undefined) {
    const isFact = read.facts.some((fact) => fact.id === id.value)
    if (isFact) read.report(diagnose('FL1207', id.span, { id: id.value }))
    return null
  }
  const fact = read.factNamed(cell.value)
  if (fact === null) read.report(diagnose('FL1217', cell.span, { name: cell.value, hint: read.hint(cell.value) }))
  else if (isRepeated(section)) read.report(diagnose('FL1219', cell.span, { fact: fact.id }))
  else if (fact.id !== id.value && read.facts.some((other) => other.id === id.value)) {
    read.report(diagnose('FL1207', id.span, { id: id.value }))
  } else return fact
  return null
}

/** Whether every answer is one that the fact can have. */
function isOfFact({ definition }: Pick<Question, 'definition'>, fact: FactDefinition, asked: Asked): boolean {
  const [found, expected] = [definition, fact].map((of) => (of.type === 'money' ? `money (${of.currency})` : of.type))
  if (found === expected) return true
  const { cells, id } = asked.question
  const { span } = cells.type ?? cells.allowed ?? cells.fact ?? id
  const words = { found: `answer of type ${found}`, fact: fact.id, expected: `of type ${expected}` }
  asked.report(diagnose('FL1218', span, words))
  return false
}

interface Asked extends Pick<AskingParts, 'report'> {
  readonly question: WrittenQuestion
}

function isRequired({ cells }: WrittenQuestion, { report }: Reader): boolean {
  const cell = cells.required
  if (cell === undefined) return false
  const required = readFlag(cell.value) ?? readYesNo(cell.value)
  if (required === null) report(diagnose('FL1214', cell.span, { cell: cell.value }))
  return required === true
}
