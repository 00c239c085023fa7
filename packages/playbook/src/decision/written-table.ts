import type { Table, TableCell, TableRow } from 'mdast'
import { foldName } from '../compile/align/name-spelling.ts'
import type { FactDefinition } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import { nodeSpan } from '../reader/node-span.ts'
import type { Label, Page, Written } from '../reader/page.ts'
import { visibleText } from '../reader/visible-text.ts'
import { implicitDefinition } from './routing/implicit-definition.ts'
import { namedIn } from './routing/read-routing-cell.ts'
import { type ImplicitInput, isImplicit, type RoutingColumn, routingColumn } from './routing/routing-columns.ts'
import type { RoutingWorld } from './routing/routing-world.ts'

/** A decision table as a page writes it: a table directly below a line `Decision Table: **…**`. */
export interface WrittenTable {
  readonly page: Page
  readonly label: Label
  readonly columns: readonly WrittenColumn[]
  readonly rows: readonly WrittenRow[]
  /** Whether it says whom requests for a person go to: the manifest has teams, and the table a column for them [P200]. */
  readonly isRouting: boolean
  /** What its columns can ask for: the facts, and of a routing table what it asks of the request itself. */
  readonly definitions: readonly FactDefinition[]
}

export interface WrittenColumn extends Written {
  /** What the heading asks for; `null` for what the table answers. */
  readonly fact: FactDefinition | null
  /** What the heading would be in a routing table, in a playbook that has teams; `null` where it names a fact. */
  readonly routing: RoutingColumn | null
  /** What it asks of the request itself. */
  readonly asks: ImplicitInput | null
}

interface WrittenRow {
  readonly span: Span
  /** One for each column; a cell that the row lacks is empty and stands at its end. */
  readonly cells: readonly Written[]
}

/** What tables are read with: the facts of the playbook and, where it has teams, what requests can ask for. */
export interface DecisionWorld {
  readonly facts: readonly FactDefinition[]
  readonly routing: RoutingWorld | null
}

/** The decision tables of a page in the order of the text; one whose label has no table below it has no columns. */
export function writtenTables(page: Page, world: DecisionWorld): readonly WrittenTable[] {
  const labels = [...page.labels, ...page.steps.flatMap((step) => step.labels)].filter(
    ({ kind }) => kind === 'decision-table',
  )
  return labels
    .sort((a, b) => a.span.start.offset - b.span.start.offset)
    .map((label) => {
      const below = page.root.children[label.block + 1]
      return below?.type === 'table'
        ? writtenTable({ page, label, table: below }, world)
        : { page, label, columns: [], rows: [], isRouting: false, definitions: world.facts }
    })
}

interface Marked {
  readonly page: Page
  readonly label: Label
  readonly table: Table
}

function writtenTable({ page, label, table }: Marked, { facts, routing }: DecisionWorld): WrittenTable {
  const [head, ...body] = table.children
  const written = (cell: TableCell): Written => ({ value: visibleText(cell), span: nodeSpan(cell, page.file) })
  const named = (head?.children ?? []).map((cell): WrittenColumn => {
    const heading = written(cell)
    const fact = factNamed(heading.value, facts)
    const column = routing === null || fact !== null ? null : routingColumn(heading.value)
    return { ...heading, fact, routing: column, asks: null }
  })
  const rows = body
    .map((row) => writtenRow(row, page, named.length))
    .filter(({ cells }) => cells.some(({ value }) => value !== ''))
  if (routing === null || !named.some((column) => column.routing === 'team')) {
    return { page, label, columns: named, rows, isRouting: false, definitions: facts }
  }
  const own = asked({ columns: named, rows }, facts, routing)
  const definitions = [...facts, ...own]
  const columns = named.map((column) => {
    if (!isImplicit(column.routing)) return column
    const fact = definitions.find(({ id }) => id === column.routing) ?? null
    return { ...column, fact, asks: fact !== null && own.includes(fact) ? column.routing : null }
  })
  return { page, label, columns, rows, isRouting: true, definitions }
}

/** What the columns of a routing table ask of the request itself; where the playbook has a fact of that id, that is meant. */
function asked(
  { columns, rows }: Pick<WrittenTable, 'columns' | 'rows'>,
  facts: readonly FactDefinition[],
  routing: RoutingWorld,
): readonly FactDefinition[] {
  const inputs = new Set(columns.flatMap(({ routing: column }) => (isImplicit(column) ? [column] : [])))
  const unlike = [...inputs].filter((input) => facts.every(({ id }) => id !== input))
  const written = rows.flatMap(({ cells }) =>
    cells.flatMap(({ value }, index) =>
      columns[index]?.routing === 'role' ? (namedIn(value, 'role', routing) ?? []) : [],
    ),
  )
  const roles = new Set([...routing.teams.map(({ role }) => role), ...written])
  return unlike.map((input) => implicitDefinition(input, routing, roles))
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
