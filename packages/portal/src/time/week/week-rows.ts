import type { PlacedTimeView } from '@fairlead/contract'

/** One line of a week: what was worked on one thing, by day. */
export interface WeekRow {
  readonly id: string
  /** Any of its entries: what it is about is the same of all. */
  readonly about: PlacedTimeView
  /** The entries of each day, in the order of the days. */
  readonly days: readonly (readonly PlacedTimeView[])[]
}

/** A week by engagement, task and service, in the order of customers. Entries of one thing and one day share a cell. */
export function weekRows(entries: readonly PlacedTimeView[], days: readonly string[]): readonly WeekRow[] {
  const groups = Map.groupBy(entries, rowId)
  const rows = [...groups].flatMap(([id, group]): readonly WeekRow[] => {
    const [about] = group
    if (about === undefined) return []
    return [{ id, about, days: days.map((day) => group.filter((entry) => entry.day === day)) }]
  })
  return rows.sort(
    (one, other) => one.about.customer.localeCompare(other.about.customer) || (one.id < other.id ? -1 : 1),
  )
}

function rowId({ engagement, task, service }: PlacedTimeView): string {
  return JSON.stringify([engagement, task, service])
}

/** How many minutes these are together. */
export function sumOf(entries: readonly Pick<PlacedTimeView, 'minutes'>[]): number {
  return entries.reduce((sum, { minutes }) => sum + minutes, 0)
}
