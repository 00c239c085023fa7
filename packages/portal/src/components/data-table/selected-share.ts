import type { Grouping } from './arrange-rows.ts'

/** How much of a set of rows is selected. */
export type SelectedShare = 'all' | 'some' | 'none'

interface Selectable<Row> {
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly grouping: Grouping<Row> | null
  readonly selected: ReadonlySet<string>
}

/** How much of all rows is selected, and of each group. */
export function selectedShares<Row>({ rows, rowKey, grouping, selected }: Selectable<Row>) {
  const counts = new Map<string | null, { chosen: number; all: number }>()
  for (const row of selected.size === 0 ? [] : rows) {
    const isChosen = selected.has(rowKey(row))
    for (const group of grouping === null ? [null] : [null, grouping.groupOf(row)]) {
      const count = counts.get(group) ?? { chosen: 0, all: 0 }
      counts.set(group, { chosen: count.chosen + Number(isChosen), all: count.all + 1 })
    }
  }
  return (group: string | null): SelectedShare => {
    const { chosen, all } = counts.get(group) ?? { chosen: 0, all: 0 }
    return chosen === 0 ? 'none' : chosen === all ? 'all' : 'some'
  }
}
