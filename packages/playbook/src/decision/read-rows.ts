import { type CellReading, readCell } from './read-cell.ts'
import { namedIn, readRoutingCell } from './routing/read-routing-cell.ts'
import type { RoutingWorld } from './routing/routing-world.ts'
import type { WrittenTable } from './written-table.ts'

/** What the cells of each row ask, column by column; `null` under a column that answers. */
export function readRows(
  { columns, rows }: WrittenTable,
  routing: RoutingWorld | null,
): readonly (readonly (CellReading | null)[])[] {
  const readings: (CellReading | null)[][] = rows.map(() => [])
  for (const [index, { fact, asks }] of columns.entries()) {
    const values = rows.map(({ cells }) => cells[index]?.value ?? '')
    const alike = routing === null || asks === null ? [] : readings.map((reading) => JSON.stringify(reading))
    for (const [row, value] of values.entries()) {
      if (fact === null) readings[row]?.push(null)
      else if (routing === null || asks === null) readings[row]?.push(readCell(value, fact))
      else {
        const beside = values.filter((_, other) => alike[other] === alike[row])
        const named = [...new Set(beside.flatMap((other) => namedIn(other, asks, routing) ?? []))]
        readings[row]?.push(readRoutingCell(value, { input: asks, names: routing, named }))
      }
    }
  }
  return readings
}
