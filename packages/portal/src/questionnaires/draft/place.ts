import type { QuestionId, SectionId } from '@fairlead/playbook'
import type { Entry } from '../entry/entry.ts'
import { entryOf, type Filled, type FilledRow, filledRows, withEntry, withRows } from './filled.ts'

/** Where something stands in a form: a question that is asked once, or one of a row. */
export type Field =
  | { readonly kind: 'value'; readonly question: QuestionId }
  | { readonly kind: 'cell'; readonly section: SectionId; readonly row: number; readonly question: QuestionId }

/** What is decided as one: a field, or whether a row is there. */
export type Place = Field | { readonly kind: 'row'; readonly section: SectionId; readonly row: number }

/** Whether two places are the same. */
export function isSamePlace(one: Place, other: Place): boolean {
  return placeKey(one) === placeKey(other)
}

/** A name for a place that no other has. */
export function placeKey(place: Place): string {
  switch (place.kind) {
    case 'value':
      return place.question
    case 'cell':
      return `${place.section}/${place.row}/${place.question}`
    case 'row':
      return `${place.section}/${place.row}`
    default:
      return place satisfies never
  }
}

/** What stands in a field; `null` where there is no such row. */
export function entryAt(filled: Filled, field: Field): Entry {
  if (field.kind === 'value') return entryOf(filled.values, field.question)
  const row = rowAt(filled, field)
  return row === undefined ? null : entryOf(row.entries, field.question)
}

/** The row with a key. */
export function rowAt(filled: Filled, { section, row: key }: { section: SectionId; row: number }) {
  return filledRows(filled, section).find((row) => row.key === key)
}

/** The questionnaire with another entry in a field. */
export function withEntryAt(filled: Filled, field: Field, entry: Entry): Filled {
  const { question } = field
  if (field.kind === 'value') return { ...filled, values: withEntry(filled.values, question, entry) }
  const put = (row: FilledRow): FilledRow => {
    return row.key === field.row ? { key: row.key, entries: withEntry(row.entries, question, entry) } : row
  }
  return withRows(filled, field.section, filledRows(filled, field.section).map(put))
}
