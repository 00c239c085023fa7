import { msg } from '@lingui/core/runtime-macro'
import type { LaterWords } from '../../api/use-command-words.ts'

/** What a command on a request has done, in a sentence; `null` of every other command. */
export const requestCommandWords: LaterWords = ({ i18n, role, person }, command) => {
  switch (command.type) {
    case 'AskForPerson':
      return i18n._(msg`Asked for ${{ role: role(command.role) }}`)
    case 'ApproveRequest':
      return i18n._(msg`Request approved`)
    case 'RejectRequest':
      return i18n._(msg`Request rejected`)
    case 'AskBack':
      return i18n._(msg`Asked back`)
    case 'AnswerRequest':
      return i18n._(msg`Question answered`)
    case 'AssignPerson':
      return i18n._(msg`${{ person: person(command.person) }} assigned`)
    case 'AcceptAssignment':
      return i18n._(msg`Assignment accepted`)
    case 'DeclineAssignment':
      return i18n._(msg`Assignment declined`)
    case 'EndRequest':
      return i18n._(msg`Request ended`)
    case 'WithdrawRequest':
      return i18n._(msg`Request withdrawn`)
    default:
      return null
  }
}
