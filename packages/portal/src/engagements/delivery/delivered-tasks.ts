import type { TaskView } from '@fairlead/contract'
import type { TaskKind } from '@fairlead/playbook'
import { placeOf, type ReleaseIndex } from '../../process/release-index.ts'
import { type ReasonWords, serviceNames } from '../../process/words/reason-words.ts'

/** A piece of work that delivers something, by its names in the portal's language. */
export interface DeliveredTask {
  readonly view: TaskView
  /** The number by which people know it; `null` where it has none. */
  readonly number: string | null
  readonly name: string
  /** For which service, where it is done once for each. */
  readonly service: string | null
}

interface Names {
  readonly index: ReleaseIndex
  readonly words: ReasonWords
}

interface Delivering extends Names {
  readonly tasks: readonly TaskView[]
  /** What is listed though it does not apply any more: something of it is still to be ended. */
  readonly isKept?: (view: TaskView) => boolean
}

interface NamedTask extends Names {
  readonly view: TaskView
}

/** The pieces of work of one kind that are in play, in the order of the plan. */
export function deliveredTasks(
  kind: TaskKind,
  { tasks, isKept = isNever, ...named }: Delivering,
): readonly DeliveredTask[] {
  return tasks.flatMap((view): readonly DeliveredTask[] => {
    if (view.verdict === 'does-not' && !isKept(view)) return []
    if (placeOf(named.index, view.key, view)?.task.kind !== kind) return []
    const task = deliveredTask({ view, ...named })
    return task === null ? [] : [task]
  })
}

function isNever(): boolean {
  return false
}

/** What a piece of work is called; `null` where the release does not have it. */
export function deliveredTask({ view, index, words }: NamedTask): DeliveredTask | null {
  const task = placeOf(index, view.key, view)?.task
  if (task === undefined) return null
  const number = task.form === 'step' || view.added !== null ? null : task.id
  const service = view.service === null ? null : serviceNames(words, [view.service]).join('')
  return { view, number, name: words.say(task.name, task.id), service }
}
