import { msg } from '@lingui/core/runtime-macro'
import type { LaterWords } from '../api/use-command-words.ts'
import { durationWords } from './words/duration-words.ts'

/** What was done to time, in a sentence; `null` of other commands. */
export const timeCommandWords: LaterWords = ({ i18n, day }, command) => {
  switch (command.type) {
    case 'LogTime':
      return i18n._(msg`Logged ${{ time: durationWords(i18n, command.minutes) }} on ${{ day: day(command.day) }}`)
    case 'ChangeTime':
      return i18n._(msg`Changed to ${{ time: durationWords(i18n, command.minutes) }} on ${{ day: day(command.day) }}`)
    case 'RemoveTime':
      return i18n._(msg`Removed an entry of time`)
    default:
      return null
  }
}
