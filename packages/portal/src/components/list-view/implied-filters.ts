import type { Filter, ListView } from './list-view.ts'

/** The same list with the filters that hold by themselves: each as long as the person asks for nothing of its field. */
export function withImplied(view: ListView, implied: readonly Filter[]): ListView {
  const left = implied.filter(({ field }) => !view.filters.some((filter) => filter.field === field))
  return left.length === 0 ? view : { ...view, filters: [...view.filters, ...left] }
}
