import type { TaskView } from '@fairlead/contract'
import { nobody, whoseTask } from '../../../owners/whose-task.ts'

/** How much a person has still to do in an engagement. */
export interface Load {
  /** Or nobody, or the customer as a whole, as {@link whoseTask} has them. */
  readonly person: string
  readonly left: number
  /** Those of them whose day is over. */
  readonly overdue: number
}

type Loaded = Pick<TaskView, 'isLeft' | 'responsible' | 'liesWithCustomer' | 'dates'>

/**
 * What is still to do by whose it is: nobody's first, then who has most. Those who are named are there also with
 * nothing left.
 */
export function loadsOf(tasks: readonly Loaded[], people: readonly string[]): readonly Load[] {
  const byPerson = Map.groupBy(
    tasks.filter(({ isLeft }) => isLeft),
    whoseTask,
  )
  const loads = [...new Set([...byPerson.keys(), ...people])].map((person): Load => {
    const own = byPerson.get(person) ?? []
    return { person, left: own.length, overdue: own.filter(({ dates }) => dates.isOverdue).length }
  })
  return loads.sort((one, other) => rank(one) - rank(other) || other.left - one.left)
}

function rank({ person }: Load): number {
  return person === nobody ? 0 : 1
}
