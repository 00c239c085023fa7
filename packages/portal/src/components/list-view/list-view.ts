import type { Sort } from '../data-table/column.ts'

/** How a filter compares: any of its values, none of them, from a day on, before a day. */
export type FilterOperator = 'is' | 'is-not' | 'from' | 'before'

/** A condition on the rows of a list. A list has at most one for a field and an operator. */
export interface Filter {
  readonly field: string
  readonly operator: FilterOperator
  /** At least one; of days exactly one, as yyyy-mm-dd. */
  readonly values: readonly string[]
}

/** How a list is looked at: everything that its address says. */
export interface ListView {
  readonly text: string
  readonly filters: readonly Filter[]
  readonly sort: Sort | null
  /** The id of the grouping, or `null` for none. */
  readonly group: string | null
  /** The columns that are shown, by id; `null` for those that the list shows by itself. */
  readonly columns: readonly string[] | null
}

/** The same list without one of its filters. */
export function withoutFilter(view: ListView, { field, operator }: Pick<Filter, 'field' | 'operator'>): ListView {
  const filters = view.filters.filter((other) => other.field !== field || other.operator !== operator)
  return { ...view, filters }
}

/** The same list with a filter in the place of the one on the same field and operator, or at the end; without values it goes. */
export function withFilter(view: ListView, filter: Filter): ListView {
  if (filter.values.length === 0) return withoutFilter(view, filter)
  const isSame = (other: Filter) => other.field === filter.field && other.operator === filter.operator
  if (!view.filters.some(isSame)) return { ...view, filters: [...view.filters, filter] }
  return { ...view, filters: view.filters.map((other) => (isSame(other) ? filter : other)) }
}

/** Whether anything keeps rows away. */
export function isFiltered(view: ListView): boolean {
  return view.text.trim() !== '' || view.filters.length > 0
}
