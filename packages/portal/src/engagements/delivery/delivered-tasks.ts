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

interface Delivering {
  readonly tasks: readonly TaskView[]
  readonly index: ReleaseIndex
  readonly words: ReasonWords
}

/** The pieces of work of one kind that are in play, in the order of the plan. */
export function deliveredTasks(kind: TaskKind, { tasks, index, words }: Delivering): readonly DeliveredTask[] {
  return tasks.flatMap((view): readonly DeliveredTask[] => {
    const task = view.verdict === 'does-not' ? undefined : placeOf(index, view.key, view)?.task
    if (task?.kind !== kind) return []
    const number = task.form === 'step' || view.added !== null ? null : task.id
    const service = view.service === null ? null : serviceNames(words, [view.service]).join('')
    return [{ view, number, name: words.say(task.name, task.id), service }]
  })
}
