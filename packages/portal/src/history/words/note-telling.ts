import { msg } from '@lingui/core/runtime-macro'
import { dayWords } from '../../process/words/fact-words.ts'
import type { EventOf, HistoryWords } from './history-words.ts'
import { noteTypeName, personName, serviceName, strong, taskPart } from './names.ts'
import { plainText, type Sentence, sentence, text } from './sentence.ts'
import { type Telling, telling } from './telling.ts'

type NoteEvent =
  | EventOf<'NoteWritten'>
  | EventOf<'NoteAmended'>
  | EventOf<'NextActionSet'>
  | EventOf<'NextActionCompleted'>
  | EventOf<'NoteEscalated'>
  | EventOf<'NoteRedacted'>

/** What happened to a note; what it says is in the notes. */
export function noteTelling(words: HistoryWords, event: NoteEvent): Telling {
  const { i18n } = words.words
  switch (event.type) {
    case 'NoteWritten':
      return writtenTelling(words, event)
    case 'NoteAmended':
      return telling(text(i18n._(msg`added to a note`)), { reason: event.body })
    case 'NextActionSet':
      return event.nextAction === null
        ? telling(text(i18n._(msg`took the next action off a note`)))
        : telling(text(i18n._(msg`set the next action of a note`)), {
            details: [actionSentence(words, event.nextAction)],
          })
    case 'NextActionCompleted':
      return telling(text(i18n._(msg`did the next action of a note`)))
    case 'NoteEscalated':
      return telling(text(i18n._(event.escalated ? msg`escalated a note` : msg`took the escalation off a note`)))
    case 'NoteRedacted':
      return telling(text(i18n._(msg`took the words of a note away`)), { reason: event.reason })
    default:
      return event satisfies never
  }
}

function writtenTelling(words: HistoryWords, { content }: EventOf<'NoteWritten'>): Telling {
  const { i18n } = words.words
  const about = [
    ...content.tasks.map((key) => plainText([taskPart(words, key)])),
    ...content.services.map((id) => serviceName(words, id)),
  ]
  const details = [
    ...(content.escalated ? [text(i18n._(msg`Escalated`))] : []),
    ...(about.length === 0 ? [] : [text(about.join(' · '))]),
    ...(content.nextAction === null ? [] : [actionSentence(words, content.nextAction)]),
  ]
  return telling(writtenSentence(words, content), { reason: content.body === '' ? null : content.body, details })
}

function writtenSentence(words: HistoryWords, { type, audience }: EventOf<'NoteWritten'>['content']): Sentence {
  const { i18n } = words.words
  const isShared = audience === 'shared'
  if (type === null) {
    return text(i18n._(isShared ? msg`wrote a note for the team and the customer` : msg`wrote a note for the team`))
  }
  const name = strong(noteTypeName(words, type))
  return sentence(i18n, (put) =>
    isShared
      ? msg`wrote a note for the team and the customer: ${{ type: put(name) }}`
      : msg`wrote a note for the team: ${{ type: put(name) }}`,
  )
}

function actionSentence(
  words: HistoryWords,
  { text: what, owner, date }: NonNullable<EventOf<'NextActionSet'>['nextAction']>,
): Sentence {
  const { i18n } = words.words
  const said = [
    what,
    ...(owner === null ? [] : [personName(words, owner)]),
    ...(date === null ? [] : [dayWords(words.words, date)]),
  ]
  return text(i18n._(msg`Next: ${{ action: said.join(' · ') }}`))
}
