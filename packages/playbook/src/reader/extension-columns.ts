import { labelWords } from './label-words.ts'
import type { TaskRow, TaskTable, Written } from './page.ts'

/** What a column behind the services can say of a task. */
export type ExtensionColumn = 'condition' | 'kind' | 'due' | 'gate'

/** What their headers are called, lower case, in six languages. */
const headerWords: Readonly<Record<ExtensionColumn, readonly string[]>> = {
  condition: Object.values(labelWords.condition).flat(),
  kind: ['kind', 'art', '種類', '種別', 'tipo', '类型', '种类', 'clase'],
  due: ['due', 'fällig', '期限', 'prazo', 'vencimento', '截止', '截止日期', 'plazo', 'vencimiento'],
  gate: ['gate', 'tor', 'ゲート', 'portão', '关口', '关卡', 'puerta'],
}

const columnOf: ReadonlyMap<string, ExtensionColumn> = new Map(
  (Object.keys(headerWords) as ExtensionColumn[]).flatMap((column) =>
    headerWords[column].map((word): [string, ExtensionColumn] => [word, column]),
  ),
)

/** What the column under a header says of a task; `null` where the header is another. */
export function extensionColumn(header: string): ExtensionColumn | null {
  return columnOf.get(header.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()) ?? null
}

/** What the columns behind the services say of one task. */
export type ExtensionCells = Readonly<Partial<Record<ExtensionColumn, Written>>>

/** The cells of a row that say more than what every task has; empty ones, and those with a dash, say nothing. */
export function extensionCells({ header }: TaskTable, row: TaskRow): ExtensionCells {
  const cells: Partial<Record<ExtensionColumn, Written>> = {}
  const offset = header.length > 0 && extensionColumn(header[4]?.value ?? '') !== null ? 4 : 5
  for (const [index, cell] of row.more.entries()) {
    const column = extensionColumn(header[offset + index]?.value ?? '')
    if (column !== null && !/^[-–—]?$/.test(cell.value)) cells[column] ??= cell
  }
  return cells
}
