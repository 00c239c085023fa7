import type { TaskView } from '@fairlead/contract'

/** A piece of work that moved by itself, and what it took along. */
export interface MovedCause {
  readonly view: TaskView
  /** By how many days it moved; negative where it was early. */
  readonly days: number
  /** Work that moved because of it, and by how many days the most. */
  readonly followers: readonly TaskView[]
  readonly most: number
}

/** What moved by itself and took other work along, or is late; the one that moves most work comes first. */
export function movedCauses(tasks: readonly TaskView[]): readonly MovedCause[] {
  const views = new Map(tasks.map((view) => [view.key, view]))
  const moved = tasks.filter(({ verdict, dates }) => verdict !== 'does-not' && dates.moved !== null)
  const byCause = Map.groupBy(moved, ({ dates }) => dates.moved?.because[0]?.key ?? '')
  return [...byCause]
    .flatMap(([key, group]): readonly MovedCause[] => {
      const view = views.get(key)
      if (view === undefined) return []
      const followers = group.filter((one) => one.key !== key)
      const days = view.dates.moved?.days ?? 0
      const most = followers.reduce((found, { dates }) => furthest(found, dates.moved?.days ?? 0), 0)
      return [{ view, days, followers, most }]
    })
    .sort((one, other) => other.followers.length - one.followers.length || Math.abs(other.days) - Math.abs(one.days))
}

function furthest(one: number, other: number): number {
  return Math.abs(other) > Math.abs(one) ? other : one
}
