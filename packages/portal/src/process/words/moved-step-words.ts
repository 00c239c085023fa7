import type { TaskView } from '@fairlead/contract'
import { msg } from '@lingui/core/runtime-macro'
import { dayWords } from './date-words.ts'
import type { Words } from './words.ts'

type MovedStep = NonNullable<TaskView['dates']['moved']>['because'][number]

/** How one piece of work is not where it was planned: "planned for Sep 24, 2026, done on Sep 28, 2026". */
export function movedStepWords(words: Words, { from, to }: MovedStep, isDone: boolean): string {
  const { i18n } = words
  const day = dayWords(words, to)
  if (from === null) {
    return i18n._(isDone ? msg`not planned, done on ${{ day }}` : msg`not planned, expected on ${{ day }}`)
  }
  const planned = dayWords(words, from)
  return i18n._(
    isDone
      ? msg`planned for ${{ planned }}, done on ${{ day }}`
      : msg`planned for ${{ planned }}, expected on ${{ day }}`,
  )
}
