import type { AnswerRow, Answers } from '@fairlead/contract'
import type { QuestionId, SectionId } from '@fairlead/playbook'
import { answerIn, type Entry, isSameEntry, isUnread } from '../entry/entry.ts'

/** Entries by their questions; one that is empty is not in here. */
export type Entries = Readonly<Record<QuestionId, Exclude<Entry, null>>>

/** A row of a section that repeats, which keeps its key whatever becomes of it and wherever it goes. */
export interface FilledRow {
  readonly key: number
  readonly entries: Entries
}

/** A questionnaire as it stands in the form. */
export interface Filled {
  readonly values: Entries
  readonly rows: Readonly<Record<SectionId, readonly FilledRow[]>>
}

/** The entry of a question; `null` where there is none. */
export function entryOf(entries: Entries, question: QuestionId): Entry {
  return Object.hasOwn(entries, question) ? (entries[question] ?? null) : null
}

/** The rows of a section. */
export function filledRows({ rows }: Filled, section: SectionId): readonly FilledRow[] {
  return Object.hasOwn(rows, section) ? (rows[section] ?? []) : []
}

/** Entries with another one at a question. */
export function withEntry(entries: Entries, question: QuestionId, entry: Entry): Entries {
  if (isSameEntry(entryOf(entries, question), entry)) return entries
  if (entry !== null) return { ...entries, [question]: entry }
  return Object.fromEntries(Object.entries(entries).filter(([id]) => id !== question))
}

/** The questionnaire with other rows in a section; a section without rows has no member. */
export function withRows(filled: Filled, section: SectionId, rows: readonly FilledRow[]): Filled {
  if (rows.length > 0) return { ...filled, rows: { ...filled.rows, [section]: rows } }
  return { ...filled, rows: Object.fromEntries(Object.entries(filled.rows).filter(([id]) => id !== section)) }
}

/** Whether a row says nothing. */
export function isEmptyRow({ entries }: FilledRow): boolean {
  return Object.keys(entries).length === 0
}

/** Whether two lists of entries say the same. */
export function areSameEntries(one: Entries, other: Entries): boolean {
  if (one === other) return true
  const ids = Object.keys(one)
  return (
    ids.length === Object.keys(other).length && ids.every((id) => isSameEntry(entryOf(one, id), entryOf(other, id)))
  )
}

/** Whether two sections have the same rows in the same order. */
export function areSameRows(one: readonly FilledRow[], other: readonly FilledRow[]): boolean {
  if (one === other) return true
  return (
    one.length === other.length &&
    one.every((row, at) => {
      const beside = other[at]
      return beside !== undefined && row.key === beside.key && areSameEntries(row.entries, beside.entries)
    })
  )
}

/** Answers as they stand in a form, and the first key that no row of it has. */
export function filledFrom({ values, rows }: Answers, firstKey: number): { filled: Filled; nextKey: number } {
  let nextKey = firstKey
  const keyed = Object.entries(rows).map(([section, of]) => {
    return [section, of.map((entries): FilledRow => ({ key: nextKey++, entries }))] as const
  })
  return { filled: { values, rows: Object.fromEntries(keyed) }, nextKey }
}

/** The questionnaire without what cannot be read; what is readable already stays the same object. */
export function readable(filled: Filled): Filled {
  return {
    values: readableEntries(filled.values),
    rows: Object.fromEntries(
      Object.entries(filled.rows).map(([section, rows]) => [
        section,
        rows.map((row) => {
          const entries = readableEntries(row.entries)
          return entries === row.entries ? row : { key: row.key, entries }
        }),
      ]),
    ),
  }
}

/** What of it is answered. */
export function answersOf(filled: Filled): Answers {
  const { values, rows } = readable(filled)
  return {
    values: answerRow(values),
    rows: Object.fromEntries(
      Object.entries(rows).map(([section, of]) => [section, of.map(({ entries }) => answerRow(entries))]),
    ),
  }
}

function readableEntries(entries: Entries): Entries {
  if (!Object.values(entries).some(isUnread)) return entries
  return Object.fromEntries(Object.entries(entries).filter(([, entry]) => !isUnread(entry)))
}

/** Entries of which all can be read are answers: the same object, so that equal rows are found without a look inside. */
function answerRow(entries: Entries): AnswerRow {
  const isAnswers = (all: Entries): all is AnswerRow => Object.values(all).every((one) => answerIn(one) !== null)
  return isAnswers(entries) ? entries : {}
}
