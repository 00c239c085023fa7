import type { Page, PageStep, TaskRow } from '../reader/page.ts'

/** A task row together with the page and step that it stands in. */
export interface PlacedRow {
  readonly page: Page
  readonly step: PageStep
  readonly row: TaskRow
}

/** Every task row of the pages, in the order of the text. */
export function taskRows(pages: Iterable<Page>): readonly PlacedRow[] {
  const rows: PlacedRow[] = []
  for (const page of pages) {
    for (const step of page.steps) {
      for (const table of step.tables) {
        for (const row of table.rows) rows.push({ page, step, row })
      }
    }
  }
  return rows
}
