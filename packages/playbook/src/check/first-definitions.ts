import type { Diagnostic } from '../model/diagnostic.ts'
import type { DiagnosticCode } from '../model/diagnostic-codes.ts'
import type { Span } from '../model/span.ts'
import { diagnose, withRelated } from './diagnose.ts'
import type { PlacedRow } from './task-rows.ts'

/** A part of a task that is to be the same on every page: how it reads, where it stands, and when two are the same. */
export interface ComparedPart {
  readonly code: DiagnosticCode
  of(row: PlacedRow): string
  span(row: PlacedRow): Span
  isSame(row: PlacedRow, first: PlacedRow): boolean
}

/** One finding for each row of which the part differs from that of the first row with the same id, on another page of its language. */
export function* differsFromFirst(rows: readonly PlacedRow[], part: ComparedPart): Iterable<Diagnostic> {
  const firsts = new Map<string, PlacedRow>()
  for (const placed of rows) {
    const id = placed.row.id.value
    const key = `${placed.page.language} ${id}`
    const first = firsts.get(key)
    if (first === undefined) firsts.set(key, placed)
    if (first === undefined || first.page === placed.page || part.isSame(placed, first)) continue
    const words = { id, found: part.of(placed) || '-', first: part.of(first) || '-' }
    const related = [{ message: 'first here', span: part.span(first) }]
    yield withRelated(diagnose(part.code, part.span(placed), words), related)
  }
}
