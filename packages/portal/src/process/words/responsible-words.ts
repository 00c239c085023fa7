import type { TaskView } from '@fairlead/contract'
import { msg } from '@lingui/core/runtime-macro'
import type { ReleaseIndex } from '../release-index.ts'
import { type ReasonWords, serviceNames } from './reason-words.ts'

/** Why the work of a task is somebody's: "through the role Deployment Engineer for Exchange". */
export function responsibleWords(
  words: ReasonWords,
  index: Pick<ReleaseIndex, 'roles'>,
  responsible: NonNullable<TaskView['responsible']>,
): string {
  const { i18n } = words
  if (responsible.through === 'task') return i18n._(msg`because the task was given to them`)
  const role = words.say(index.roles.get(responsible.role)?.name ?? {}, responsible.role)
  if (responsible.service === null) return i18n._(msg`through the role ${{ role }}`)
  const [service = ''] = serviceNames(words, [responsible.service])
  return i18n._(msg`through the role ${{ role }} for ${{ service }}`)
}
