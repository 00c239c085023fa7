import { canonicalJson, type FactValue, type QuestionId, type SectionId } from '@fairlead/playbook/facts'
import type { AnswerRow, Answers } from '../questionnaire-record.ts'

/** What is to be other in answers, or was. */
export interface AnswerChanges {
  /** `null` takes an answer back. */
  readonly values: Readonly<Record<QuestionId, FactValue | null>>
  readonly rows: Readonly<Record<SectionId, RowSplice>>
}

/** Of the rows of a section, `remove` of them from the one at `from` on, which counts from 0, give way to `rows`. */
export interface RowSplice {
  readonly from: number
  readonly remove: number
  readonly rows: readonly AnswerRow[]
}

/** The answers with these changes. */
export function withChanges(answers: Answers, changes: AnswerChanges): Answers {
  const values = new Map(Object.entries(answers.values))
  for (const [id, value] of Object.entries(changes.values)) {
    if (value === null) values.delete(id)
    else values.set(id, value)
  }
  const rows = new Map(Object.entries(answers.rows))
  for (const [section, splice] of Object.entries(changes.rows)) {
    const after = spliced(rows.get(section) ?? [], splice)
    // A section without rows has no member: so the same answers are always written in the same way.
    if (after.length === 0) rows.delete(section)
    else rows.set(section, after)
  }
  return { values: Object.fromEntries(values), rows: Object.fromEntries(rows) }
}

/** The smallest changes that lead from the one to the other: of each section that differs, one run of rows. */
export function changesBetween(before: Answers, after: Answers): AnswerChanges {
  return {
    values: Object.fromEntries(
      idsIn(before.values, after.values).flatMap((id) => {
        const to = valueIn(after.values, id)
        return isSameValue(valueIn(before.values, id), to) ? [] : [[id, to]]
      }),
    ),
    rows: Object.fromEntries(
      idsIn(before.rows, after.rows).flatMap((section) => {
        const splice = spliceBetween(rowsOf(before, section), rowsOf(after, section))
        return splice === null ? [] : [[section, splice]]
      }),
    ),
  }
}

/** Whether these changes leave answers as they are. */
export function isNoChange({ values, rows }: AnswerChanges): boolean {
  return Object.keys(values).length === 0 && Object.keys(rows).length === 0
}

/** The rows of a section. */
export function rowsOf({ rows }: Pick<Answers, 'rows'>, section: SectionId): readonly AnswerRow[] {
  return Object.hasOwn(rows, section) ? (rows[section] ?? []) : []
}

/** The answer to a question; `null` where there is none. */
export function valueIn(values: Readonly<Record<QuestionId, FactValue | null>>, id: QuestionId): FactValue | null {
  return Object.hasOwn(values, id) ? (values[id] ?? null) : null
}

/** Whether two answers are the same. */
export function isSameValue(one: FactValue | null, other: FactValue | null): boolean {
  return one === other || (typeof one === 'object' && canonicalJson(one) === canonicalJson(other))
}

/** Whether two rows have the same answers. */
export function isSameRow(one: AnswerRow | undefined, other: AnswerRow | undefined): boolean {
  if (one === other) return true
  if (one === undefined || other === undefined) return false
  const ids = Object.keys(one)
  return (
    ids.length === Object.keys(other).length && ids.every((id) => isSameValue(valueIn(one, id), valueIn(other, id)))
  )
}

function spliced(before: readonly AnswerRow[], { from, remove, rows }: RowSplice): readonly AnswerRow[] {
  return [...before.slice(0, from), ...rows, ...before.slice(from + remove)]
}

/** The run of rows that is other: what is the same before it and behind it is left out. */
function spliceBetween(before: readonly AnswerRow[], after: readonly AnswerRow[]): RowSplice | null {
  const shorter = Math.min(before.length, after.length)
  let from = 0
  while (from < shorter && isSameRow(before[from], after[from])) from += 1
  let behind = 0
  while (behind < shorter - from && isSameRow(before[before.length - 1 - behind], after[after.length - 1 - behind])) {
    behind += 1
  }
  const remove = before.length - from - behind
  const rows = after.slice(from, after.length - behind)
  return remove === 0 && rows.length === 0 ? null : { from, remove, rows }
}

function idsIn(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): readonly string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
}
