import type { CellFound } from './read-cells.ts'
import type { SheetNote, WrongCell } from './sheet-reading.ts'

/** As many as a person looks at. */
const mostShown = 200
const longestFound = 100

/** Gathers what is not right in a workbook: the first of it, and how much it is. */
export class SheetReport {
  readonly wrong: WrongCell[] = []
  readonly notes: SheetNote[] = []
  wrongCount = 0

  addWrong(cell: Omit<WrongCell, 'found'>, found: CellFound): void {
    this.wrongCount += 1
    if (this.wrong.length < mostShown) this.wrong.push({ ...cell, found: shown(found) })
  }

  note(note: SheetNote): void {
    if (this.notes.length < mostShown) this.notes.push(note)
  }
}

/** What stands in a cell, as far as it tells it apart. */
export function shown(found: CellFound): string {
  const text = found instanceof Date ? found.toISOString().slice(0, 10) : String(found ?? '')
  return text.length > longestFound ? `${text.slice(0, longestFound).toWellFormed()}…` : text
}
