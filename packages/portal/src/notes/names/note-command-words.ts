import { msg } from '@lingui/core/runtime-macro'
import type { LaterWords } from '../../api/use-command-words.ts'

/** What a command on a note has done, in a sentence; `null` of every other command. */
export const noteCommandWords: LaterWords = ({ i18n }, command) => {
  switch (command.type) {
    case 'WriteNote':
      return i18n._(
        command.content.audience === 'shared' ? msg`Note shared with the customer` : msg`Note written for the team`,
      )
    case 'AmendNote':
      return i18n._(msg`Added to the note`)
    case 'SetNextAction':
      return i18n._(msg`Next action set`)
    case 'CompleteNextAction':
      return i18n._(msg`Next action done`)
    case 'EscalateNote':
      return i18n._(command.escalated ? msg`Note escalated` : msg`Escalation taken off`)
    case 'RedactNote':
      return i18n._(msg`Words of the note taken away`)
    default:
      return null
  }
}
