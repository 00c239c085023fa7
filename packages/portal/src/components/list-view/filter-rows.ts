import type { FilterField } from './filter-field.ts'
import type { Filter, ListView } from './list-view.ts'

interface FilteredList<Row> {
  readonly fields: readonly FilterField<Row>[]
  /** All words of a row that a search looks at. */
  readonly textOf: (row: Row) => string
}

/** The rows for which every filter holds and whose text has every word, in the order in which they are given. */
export function filterRows<Row>(
  rows: readonly Row[],
  view: Pick<ListView, 'text' | 'filters'>,
  { fields, textOf }: FilteredList<Row>,
): readonly Row[] {
  const tests = view.filters.flatMap((filter) => {
    const field = fields.find(({ id }) => id === filter.field)
    return field === undefined ? [] : [(row: Row) => holds(filter, field, row)]
  })
  const words = fold(view.text)
    .split(/\s+/u)
    .filter((word) => word !== '')
  if (tests.length === 0 && words.length === 0) return rows
  return rows.filter((row) => {
    if (!tests.every((test) => test(row))) return false
    if (words.length === 0) return true
    const text = fold(textOf(row))
    return words.every((word) => text.includes(word))
  })
}

/** How many of the rows that all other filters leave have each choice of a field. */
export function choiceCounts<Row>(
  rows: readonly Row[],
  field: FilterField<Row> & { readonly kind: 'choice' },
  list: FilteredList<Row> & { readonly view: Pick<ListView, 'text' | 'filters'> },
): ReadonlyMap<string, number> {
  const others = list.view.filters.filter((filter) => filter.field !== field.id)
  const counts = new Map<string, number>()
  for (const row of filterRows(rows, { text: list.view.text, filters: others }, list)) {
    for (const value of new Set(field.valuesOf(row))) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

function holds<Row>({ operator, values }: Filter, field: FilterField<Row>, row: Row): boolean {
  const found = field.kind === 'day' ? [field.dayOf(row)].filter((day) => day !== null) : field.valuesOf(row)
  switch (operator) {
    case 'is':
      return found.some((value) => values.includes(value))
    case 'is-not':
      return !found.some((value) => values.includes(value))
    case 'from':
      return found.some((value) => values.some((day) => value >= day))
    case 'before':
      return found.some((value) => values.some((day) => value < day))
    default:
      return operator satisfies never
  }
}

/** Case and accents do not matter to whoever searches. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
