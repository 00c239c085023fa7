import { msg } from '@lingui/core/runtime-macro'
import type { LaterWords } from '../../api/use-command-words.ts'

/** What a command to a questionnaire has done, in a sentence; `null` of all others. */
export const questionnaireCommandWords: LaterWords = ({ i18n, task: nameOf }, command) => {
  switch (command.type) {
    case 'SendQuestionnaire':
      return i18n._(msg`Questionnaire of ${{ task: nameOf(command.task) }} sent to ${{ person: command.to.name }}`)
    case 'SaveAnswers':
      return i18n._(msg`Answers to the questionnaire of ${{ task: nameOf(command.task) }} saved`)
    case 'ReturnQuestionnaire':
      return i18n._(msg`Questionnaire of ${{ task: nameOf(command.task) }} returned`)
    case 'ReviewQuestionnaire':
      return i18n._(msg`Questionnaire of ${{ task: nameOf(command.task) }} taken for review`)
    case 'AcceptAnswers':
      return i18n._(msg`Answers to the questionnaire of ${{ task: nameOf(command.task) }} accepted`)
    case 'RejectAnswers':
      return i18n._(msg`Questionnaire of ${{ task: nameOf(command.task) }} rejected`)
    default:
      return null
  }
}
