import type { RecordedEvent } from '../command/event.ts'
import { withChanges } from './answers/answer-changes.ts'
import type { QuestionnaireEvent } from './questionnaire-event.ts'
import { answerable, type QuestionnaireRecord } from './questionnaire-record.ts'

type When = Pick<RecordedEvent, 'seq' | 'actor' | 'at'>

/** The record of a questionnaire after one more event on it. */
export function questionnaireAfter(
  before: QuestionnaireRecord,
  event: QuestionnaireEvent,
  { seq, actor, at }: When,
): QuestionnaireRecord {
  const change = (over: Partial<QuestionnaireRecord>) => ({ ...before, ...over, revision: seq })
  switch (event.type) {
    case 'QuestionnaireSent': {
      const { questionnaire, to, due } = event
      const sending = { questionnaire, to, due, sentBy: actor, sentAt: at }
      // Whoever has it goes on where the one before has stopped; after it was accepted another round begins.
      return change(answerable.includes(before.stage) ? sending : { ...sending, ...undecided, stage: 'sent' })
    }
    case 'AnswersSaved':
      return change({ stage: 'in-progress', answers: withChanges(before.answers, event) })
    case 'QuestionnaireReturned': {
      const returned = { answers: before.answers, by: actor, at }
      // What was said of it the last time stays, so that it can be held against what came back.
      return change({ stage: 'returned', reviewer: null, decidedAt: null, returns: [...before.returns, returned] })
    }
    case 'ReviewStarted':
      return change({ stage: 'in-review', reviewer: actor })
    case 'AnswersAccepted':
      return change({ stage: 'accepted', remarks: {}, reason: null, decidedAt: at })
    case 'AnswersRejected': {
      const { remarks, reason } = event
      return change({ stage: 'rejected', remarks, reason, decidedAt: at })
    }
    default:
      return event satisfies never
  }
}

const undecided = { reviewer: null, remarks: {}, reason: null, decidedAt: null } as const
