import type { Table, TableCell, TableRow } from 'mdast'
import { foldName } from '../compile/align/name-spelling.ts'
import type { FactDefinition } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import { nodeSpan } from '../reader/node-span.ts'
import type { Label, Page, Written } from '../reader/page.ts'
import { visibleText } from '../reader/visible-text.ts'

/** A decision table as a page writes it: a table directly below a line `Decision Table: **…**`. */
export interface WrittenTable {
  readonly page: Page
  readonly label: Label
  readonly columns: readonly WrittenColumn[]
  readonly rows: readonly WrittenRow[]
}

interface WrittenColumn extends Written {
  /** The fact that the heading names; `null` for what the table answers. */
  readonly fact: FactDefinition | null
}

interface WrittenRow {
  readonly span: Span
  /** One for each column; a cell that the row lacks is empty and stands at its end. */
  readonly cells: readonly Written[]
}

/** The decision tables of a page in the order of the text; one whose label has no table below it has no columns. */
export function writtenTables(page: Page, facts: readonly FactDefinition[]): readonly WrittenTable[] {
  const labels = [...page.labels, ...page.steps.flatMap((step) => step.labels)].filter(
    ({ kind }) => kind === 'decision-table',
  )
  return labels
    .sort((a, b) => a.span.start.offset - b.span.start.offset)
    .map((label) => {
      const below = page.root.children[label.block + 1]
      return below?.type === 'table'
        ? writtenTable(page, label, { table: below, facts })
        : { page, label, columns: [], rows: [] }
    })
}

function writtenTable(
  page: Page,
  label: Label,
  { table, facts }: { table: Table; facts: readonly FactDefinition[] },
): WrittenTable {
  const [head, ...body] = table.children
  const written = (cell: TableCell): Written => ({ value: visibleText(cell), span: nodeSpan(cell, page.file) })
  const columns = (head?.children ?? []).map((cell) => ({
    ...written(cell),
    fact: factNamed(visibleText(cell), facts),
  }))
  const rows = body
    .map((row) => writtenRow(row, page, columns.length))
    .filter(({ cells }) => cells.some(({ value }) => value !== ''))
  return { page, label, columns, rows }
}

function writtenRow(row: TableRow, page: Page, width: number): WrittenRow {
  const span = nodeSpan(row, page.file)
  const cells = Array.from({ length: width }, (_, index): Written => {
    const cell = row.children[index]
    if (cell === undefined) return { value: '', span: { ...span, start: span.end } }
    return { value: visibleText(cell), span: nodeSpan(cell, page.file) }
  })
  return { span, cells }
}

/** The fact that a heading names by its id or its label in any language. */
function factNamed(heading: string, facts: readonly FactDefinition[]): FactDefinition | null {
  const name = foldName(heading).replace(/ ?[:?]$/, '')
  return facts.find(({ id, label }) => [id, ...Object.values(label)].some((known) => foldName(known) === name)) ?? null
}
