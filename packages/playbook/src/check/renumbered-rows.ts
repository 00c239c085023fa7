import type { Page, TaskRow } from '../reader/page.ts'
import { taskRows } from './task-rows.ts'

/** A row of a translation that stands where the model has a row with another id. */
export interface RenumberedRow {
  readonly row: TaskRow
  readonly first: TaskRow
}

/**
 * The rows that stand at one place in two languages and have ids of their own there: as many on both sides between
 * two ids that both pages have, and mandatory alike.
 */
export function renumberedRows(model: Page, page: Page): readonly RenumberedRow[] {
  const [first, own] = [model, page].map((of) => [...taskRows([of])].map(({ row }) => row))
  const shared = new Set(first?.map(({ id }) => id.value)).intersection(new Set(own?.map(({ id }) => id.value)))
  if (shared.size === 0) return []
  const before = (rows: readonly TaskRow[] = []) => {
    const runs = new Map<string, TaskRow[]>()
    let last = ''
    for (const row of rows) {
      if (shared.has(row.id.value)) last = row.id.value
      else {
        const run = runs.get(last)
        if (run === undefined) runs.set(last, [row])
        else run.push(row)
      }
    }
    return runs
  }
  const runs = before(first)
  return [...before(own)].flatMap(([after, rows]) => {
    const there = runs.get(after) ?? []
    const isSame = there.length === rows.length && rows.every(({ mandatory }, at) => mandatory === there[at]?.mandatory)
    return isSame ? rows.flatMap((row, at) => (there[at] === undefined ? [] : [{ row, first: there[at] }])) : []
  })
}
