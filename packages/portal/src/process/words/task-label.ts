import { msg } from '@lingui/core/runtime-macro'
import { placeOf, type ReleaseIndex, serviceOf, taskOf } from '../release-index.ts'
import { type ReasonWords, serviceNames } from './reason-words.ts'

/**
 * What a piece of work is called in a sentence, by its key: "4027", "4027 (Exchange)" where it is done for each service,
 * and by its name where it has no number that people know: of a step without a table and of a task added by hand.
 */
export function taskLabel(words: ReasonWords, index: ReleaseIndex, key: string): string {
  const task = placeOf(index, key)?.task
  const hasNumber = task === undefined || (task.form === 'row' && !key.startsWith('+'))
  const label = hasNumber ? taskOf(key) : words.i18n._(msg`“${{ task: words.say(task.name, task.id) }}”`)
  const service = serviceOf(key)
  if (service === null) return label
  return words.i18n._(msg`${{ task: label }} (${{ service: serviceNames(words, [service]).join('') }})`)
}
