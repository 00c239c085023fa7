import type { Diagnostic } from '../model/diagnostic.ts'
import type { FactDefinition } from '../model/fact.ts'
import type { Question } from '../model/questionnaire.ts'
import type { Span } from '../model/span.ts'
import type { Written } from '../reader/page.ts'
import { readFlag } from '../reader/task-flag.ts'
import { readYesNo } from '../reader/yes-words.ts'
import { readAnswer } from './answer/read-answer.ts'
import type { QuestionColumn } from './question-columns.ts'
import type { PlacedQuestion } from './read-questionnaire.ts'
import type { WrittenQuestion } from './written-sections.ts'

/** What a translation says otherwise than the first language, and where each stands. */
export interface TranslatedOtherwise {
  readonly what: string
  readonly found: string
  readonly first: string
  readonly span: Span
  readonly at: Span
}

/**
 * Where the row of a translation contradicts the question. What it leaves out it does not contradict: readers of its
 * form are shown what the first language says.
 */
export function translatedOtherwise(
  { question, written }: PlacedQuestion,
  row: WrittenQuestion,
  factNamed: (name: string) => FactDefinition | null,
): readonly TranslatedOtherwise[] {
  const fact = question.fact === null ? null : factNamed(question.fact)
  const problems: Diagnostic[] = []
  const type = row.cells.type ?? written.cells.type
  const cells = type === undefined ? row.cells : { ...row.cells, type }
  const model = { ...row, cells }
  const answer = readAnswer({
    question: { model, languages: new Map([['', model]]) },
    fact,
    report: (problem) => problems.push(problem),
  })
  const differ: Readonly<Partial<Record<QuestionColumn, (cell: Written) => boolean>>> = {
    type: () => typeOf(answer.definition) !== typeOf(question.definition),
    allowed: () => problems.some(({ code }) => code !== 'FL1213') || !isSameAllowed(answer, question),
    required: ({ value }) => (readFlag(value) ?? readYesNo(value)) !== question.required,
    condition: ({ value }) => plain(value) !== plain(written.cells.condition?.value ?? ''),
    fact: ({ value }) => factNamed(value)?.id !== question.fact,
  }
  return (Object.keys(differ) as QuestionColumn[]).flatMap((what) => {
    const cell = row.cells[what]
    if (cell === undefined || differ[what]?.(cell) !== true) return []
    const first = written.cells[what]
    return { what, found: cell.value, first: first?.value ?? '-', span: cell.span, at: (first ?? written).span }
  })
}

function typeOf(definition: FactDefinition): string {
  return definition.type === 'money' ? `money ${definition.currency}` : definition.type
}

/** Choices of its own are the same by their order; those of a fact have ids. */
function isSameAllowed(answer: Pick<Question, 'definition' | 'least' | 'most'>, question: Question): boolean {
  const [found, first] = [answer, question].map(({ definition }) => ('choices' in definition ? definition.choices : []))
  const isSame = found?.every(({ id }, at) => question.fact === null || id === first?.[at]?.id) === true
  return found?.length === first?.length && isSame && answer.least === question.least && answer.most === question.most
}

function plain(condition: string): string {
  return condition.replace(/\s+/g, '')
}
