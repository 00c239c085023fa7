import type { HistoryEntry } from '@fairlead/contract'
import { msg, plural } from '@lingui/core/runtime-macro'
import { shownName } from '../../contacts/erased-words.ts'
import { dayWords } from '../../process/words/date-words.ts'
import { factsChange } from '../past/facts-change.ts'
import type { EventOf, HistoryWords } from './history-words.ts'
import { changeLines } from './known-telling.ts'
import { strong, taskPart } from './names.ts'
import { type Sentence, sentence, text } from './sentence.ts'
import { type Telling, telling } from './telling.ts'

/** What happens to a questionnaire. */
export type QuestionnaireEvent = EventOf<
  | 'QuestionnaireSent'
  | 'AnswersSaved'
  | 'QuestionnaireReturned'
  | 'ReviewStarted'
  | 'AnswersAccepted'
  | 'AnswersRejected'
>

/** What a person did to the questionnaire of a task. */
export function questionnaireTelling(
  words: HistoryWords,
  event: QuestionnaireEvent,
  { seq }: Pick<HistoryEntry, 'seq'>,
): Telling {
  const { i18n } = words.words
  const task = taskPart(words, event.task)
  switch (event.type) {
    case 'QuestionnaireSent': {
      const person = strong(shownName(i18n, event.to.name))
      const due = event.due === null ? null : dayWords(words.words, event.due)
      const details = due === null ? [] : [text(i18n._(msg`To come back by ${{ day: due }}`))]
      const what = sentence(
        i18n,
        (put) => msg`sent the questionnaire of ${{ task: put(task) }} to ${{ person: put(person) }}`,
      )
      return telling(what, { details })
    }
    case 'AnswersSaved':
      return savedTelling(words, event)
    case 'QuestionnaireReturned':
      return telling(sentence(i18n, (put) => msg`returned the questionnaire of ${{ task: put(task) }}`))
    case 'ReviewStarted':
      return telling(sentence(i18n, (put) => msg`took the questionnaire of ${{ task: put(task) }} for review`))
    case 'AnswersAccepted':
      return acceptedTelling(words, event, seq)
    case 'AnswersRejected': {
      const what = sentence(i18n, (put) => msg`gave the questionnaire of ${{ task: put(task) }} back to be mended`)
      const remarks = Object.entries(event.remarks).map(([id, remark]) =>
        text(i18n._(msg`${{ question: questionName(words, id) }}: ${{ remark }}`)),
      )
      return telling(what, { reason: event.reason, details: remarks })
    }
    default:
      return event satisfies never
  }
}

function savedTelling(words: HistoryWords, event: EventOf<'AnswersSaved'>): Telling {
  const { i18n } = words.words
  const task = taskPart(words, event.task)
  const sheet = event.sheet === null ? null : strong(event.sheet.name)
  const what = sentence(i18n, (put) =>
    sheet === null
      ? msg`answered the questionnaire of ${{ task: put(task) }}`
      : msg`answered the questionnaire of ${{ task: put(task) }} with ${{ sheet: put(sheet) }}`,
  )
  const answers = Object.keys(event.values).length
  const rows = Object.values(event.rows).reduce((sum, { remove, added }) => sum + Math.max(remove, added), 0)
  const details = [
    ...(answers === 0 ? [] : [i18n._(msg`${plural({ count: answers }, { one: '# answer', other: '# answers' })}`)]),
    ...(rows === 0 ? [] : [i18n._(msg`${plural({ count: rows }, { one: '# row', other: '# rows' })}`)]),
  ]
  return telling(what, { details: details.length === 0 ? [] : [text(details.join(' · '))] })
}

function acceptedTelling(words: HistoryWords, event: EventOf<'AnswersAccepted'>, seq: number): Telling {
  const { i18n } = words.words
  const task = taskPart(words, event.task)
  const what = sentence(i18n, (put) => msg`accepted the answers to the questionnaire of ${{ task: put(task) }}`)
  const before = words.past.knownBefore(seq)
  const change = before === undefined ? null : factsChange(before, { scope: before.scope, facts: event.facts })
  const effect: Sentence = [{ kind: 'difference', from: seq - 1, to: seq, text: i18n._(msg`What this changed`) }]
  return telling(what, { details: [...(change === null ? [] : changeLines(words, change)), effect] })
}

function questionName({ words, questionnaires }: HistoryWords, id: string): string {
  const questions = questionnaires.flatMap(({ sections }) => sections.flatMap((one) => one.questions))
  const question = questions.find((one) => one.id === id)
  return question === undefined ? id : words.say(question.definition.label, id)
}
