import type { TaskView } from '@fairlead/contract'
import { placeOf, type ReleaseIndex, serviceOf, taskOf } from '../../process/release-index.ts'
import type { Words } from '../../process/words/words.ts'

/** A piece of work by its number and its name, with its service where it is done for each. */
export function taskTitle(words: Words, index: ReleaseIndex, view: Pick<TaskView, 'key' | 'process' | 'step'>): string {
  const task = placeOf(index, view.key, view)?.task
  const number = view.key.startsWith('+') || task?.form === 'step' ? '' : taskOf(view.key)
  const name = task === undefined ? '' : words.say(task.name, task.id)
  const service = serviceOf(view.key)
  const of = service === null ? '' : `(${words.say(index.services.get(service)?.name ?? {}, service)})`
  return [number, name, of].filter((part) => part !== '').join(' ')
}
