import type { TimeSpent } from './time-spent.ts'

/** The columns of a table that say how long each of its rows took. */
export function timeColumns(spent: readonly TimeSpent[]) {
  return [
    { title: 'median', cells: spent.map(({ median }) => milliseconds(median)) },
    { title: 'best', cells: spent.map(({ best }) => milliseconds(best)) },
  ]
}

/** A time as a table shows it. */
export function milliseconds(value = Number.NaN): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} ms`
}
