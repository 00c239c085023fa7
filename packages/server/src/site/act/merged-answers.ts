import { type AnswerRow, type Answers, isSameRow, isSameValue, rowsOf, valueIn } from '@fairlead/engagement'
import type { FactValue, QuestionId, SectionId } from '@fairlead/playbook'

/** What somebody answered and what somebody else did, both from the same answers. */
interface Versions {
  readonly base: Answers
  readonly mine: Answers
  readonly theirs: Answers
}

export interface MergedAnswers {
  readonly answers: Answers
  /** What both answered, each otherwise: it stays theirs until it is said again. */
  readonly conflicts: readonly {
    readonly question: QuestionId
    readonly theirs: FactValue | null
    readonly mine: FactValue | null
  }[]
  /** Sections whose rows both changed. */
  readonly rows: readonly SectionId[]
}

/** Their answers with what somebody changed since the base: nobody’s answer is overwritten by one who did not see it. */
export function mergedAnswers({ base, mine, theirs }: Versions): MergedAnswers {
  const values = new Map<QuestionId, FactValue>(Object.entries(theirs.values))
  const conflicts: { question: QuestionId; theirs: FactValue | null; mine: FactValue | null }[] = []
  for (const question of new Set([...Object.keys(base.values), ...Object.keys(mine.values)])) {
    const [was, said, found] = [base, mine, theirs].map((one) => valueIn(one.values, question))
    if (isSameValue(said ?? null, was ?? null) || isSameValue(said ?? null, found ?? null)) continue
    if (!isSameValue(found ?? null, was ?? null))
      conflicts.push({ question, theirs: found ?? null, mine: said ?? null })
    else if (said == null) values.delete(question)
    else values.set(question, said)
  }
  const rows = new Map<SectionId, readonly AnswerRow[]>(Object.entries(theirs.rows))
  const inConflict: SectionId[] = []
  for (const section of new Set([...Object.keys(base.rows), ...Object.keys(mine.rows)])) {
    const [was, said, found] = [rowsOf(base, section), rowsOf(mine, section), rowsOf(theirs, section)]
    if (isSameRows(said, was) || isSameRows(said, found)) continue
    if (isSameRows(found, was)) rows.set(section, said)
    else inConflict.push(section)
  }
  return {
    answers: {
      values: Object.fromEntries(values),
      rows: Object.fromEntries([...rows].filter(([, all]) => all.length > 0)),
    },
    conflicts,
    rows: inConflict,
  }
}

function isSameRows(one: readonly AnswerRow[], other: readonly AnswerRow[]): boolean {
  return one.length === other.length && one.every((row, at) => isSameRow(row, other[at]))
}
