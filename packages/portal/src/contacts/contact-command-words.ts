import { msg } from '@lingui/core/runtime-macro'
import type { LaterWords } from '../api/use-command-words.ts'

/** What a command to contacts has done, in a sentence; `null` of all others. */
export const contactCommandWords: LaterWords = ({ i18n }, command) => {
  switch (command.type) {
    case 'AddContact':
      return i18n._(msg`${{ name: command.details.name }} added`)
    case 'ChangeContact':
      return i18n._(msg`${{ name: command.details.name }} changed`)
    case 'ErasePerson':
      return i18n._(msg`Person erased`)
    default:
      return null
  }
}
