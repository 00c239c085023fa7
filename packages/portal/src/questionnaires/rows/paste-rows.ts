import { mostRows } from '@fairlead/contract'
import type { Question, QuestionSection } from '@fairlead/playbook'
import { type Entries, type FilledRow, filledRows, withEntry, withRows } from '../draft/filled.ts'
import type { Filling } from '../draft/filling.ts'
import { isUnread } from '../entry/entry.ts'
import { readEntry } from '../entry/read-entry.ts'

interface Pasted {
  readonly section: QuestionSection
  readonly cells: readonly (readonly string[])[]
  /** The row, counted from 0, and the question of the cell that takes the first of them. */
  readonly at: { readonly row: number; readonly question: number }
}

/** What came of pasting. */
export interface PasteResult {
  readonly filling: Filling
  /** How many rows were written. */
  readonly rows: number
  /** How many cells cannot be read as answers; they hold what was pasted. */
  readonly unread: number
  /** How many rows, or columns, there was no room for. */
  readonly left: { readonly rows: number; readonly columns: number }
}

/**
 * Writes cells over the rows of a section from a cell on, and into new rows where there are not enough. A first row that
 * repeats the questions is left out. What cannot be read stands in its cell as it was pasted.
 */
export function pasteRows(filling: Filling, { section, cells, at }: Pasted): PasteResult {
  const questions = section.questions.slice(at.question)
  const content = isHead(cells[0] ?? [], questions) ? cells.slice(1) : cells
  const room = Math.max(0, mostRows - at.row)
  const known = filledRows(filling.draft, section.id)
  const before = padded(known, at.row, filling.nextKey)
  let nextKey = filling.nextKey + before.length - Math.min(known.length, at.row)
  let unread = 0
  const written = content.slice(0, room).map((texts, nth): FilledRow => {
    const row = known[at.row + nth] ?? { key: nextKey++, entries: {} }
    const entries = texts.slice(0, questions.length).reduce((next: Entries, text, column) => {
      const question = questions[column]
      if (question === undefined) return next
      const entry = readEntry(question, text)
      if (isUnread(entry)) unread += 1
      return withEntry(next, question.id, entry)
    }, row.entries)
    return entries === row.entries ? row : { key: row.key, entries }
  })
  const rows = [...before, ...written, ...known.slice(at.row + written.length)]
  const widest = content.reduce((most, texts) => Math.max(most, texts.length), 0)
  return {
    filling: { ...filling, draft: withRows(filling.draft, section.id, rows), nextKey },
    rows: written.length,
    unread,
    left: { rows: content.length - written.length, columns: Math.max(0, widest - questions.length) },
  }
}

/** The rows before the first that is written, also where nobody has added them yet. */
function padded(known: readonly FilledRow[], count: number, nextKey: number): readonly FilledRow[] {
  const more = Array.from({ length: Math.max(0, count - known.length) }, (_, nth) => ({
    key: nextKey + nth,
    entries: {},
  }))
  return [...known.slice(0, count), ...more]
}

/** Whether a row says what is asked instead of answering it. */
function isHead(texts: readonly string[], questions: readonly Question[]): boolean {
  const named = texts.map((text, column) => {
    const question = questions[column]
    return question !== undefined && namesOf(question).has(plain(text))
  })
  return named.filter((is) => is).length * 2 > texts.length
}

function namesOf({ id, definition }: Question): ReadonlySet<string> {
  return new Set([id, ...Object.values(definition.label)].map(plain))
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\s*]+/gu, ' ')
    .trim()
    .toLowerCase()
}
