import type { HistoryEntry } from '@fairlead/contract'
import { msg } from '@lingui/core/runtime-macro'
import { bulkTelling } from './bulk-telling.ts'
import { contactTelling } from './contact-telling.ts'
import type { EventOf, HistoryWords } from './history-words.ts'
import { creationTelling, revisionTelling } from './known-telling.ts'
import { eventPart, outcomeName, personName, processPart, roleName, serviceName, strong, taskPart } from './names.ts'
import { noteTelling } from './note-telling.ts'
import { questionnaireTelling } from './questionnaire-telling.ts'
import { requestTelling } from './request-telling.ts'
import { type Sentence, sentence, text } from './sentence.ts'
import { taskEventTelling } from './task-event-telling.ts'
import { calendarTelling, roleTelling } from './team-telling.ts'
import { type Telling, telling } from './telling.ts'
import { timeTelling } from './time-telling.ts'
import { workshopTelling } from './workshop-telling.ts'

/** What happened, as a sentence about the person whose name stands before it, with what else is to be known of it. */
export function eventTelling(words: HistoryWords, entry: HistoryEntry): Telling {
  const { event, seq } = entry
  if ('entry' in event) return timeTelling(words, event, entry.actor)
  if ('note' in event) return noteTelling(words, event)
  switch (event.type) {
    case 'EngagementCreated':
      return creationTelling(words, event)
    case 'FactsRevised':
      return revisionTelling(words, { seq, before: words.past.knownBefore(seq), after: event })
    case 'TaskAdded':
      return additionTelling(words, event)
    case 'RoleAssigned':
      return roleTelling(words, event, seq)
    case 'CalendarSet':
      return calendarTelling(words, event, seq)
    case 'ProcessCompleted':
      return telling(completionSentence(words, event))
    case 'ProcessReopened': {
      const process = processPart(words, event.process)
      return telling(sentence(words.words.i18n, (put) => msg`reopened ${{ process: put(process) }}`))
    }
    case 'QuestionnaireSent':
    case 'AnswersSaved':
    case 'QuestionnaireReturned':
    case 'ReviewStarted':
    case 'AnswersAccepted':
    case 'AnswersRejected':
      return questionnaireTelling(words, event, entry)
    case 'ContactAdded':
    case 'ContactChanged':
    case 'ContactsImported':
    case 'PersonErased':
      return contactTelling(words, event, seq)
    case 'BulkApplied':
      return bulkTelling(words, event)
    case 'Undone':
      return undoneTelling(words, event)
    case 'TaskStateChanged':
    case 'TaskAssigned':
    case 'TaskDateSet':
    case 'TaskWaived':
    case 'WaiverApproved':
    case 'WaiverEnded':
    case 'GateOverruled':
    case 'EvidenceLinked':
    case 'EvidenceUnlinked':
      return taskEventTelling(words, event, entry)
    case 'PersonAskedFor':
    case 'RequestApproved':
    case 'RequestRejected':
    case 'RequestAskedBack':
    case 'RequestAnswered':
    case 'PersonAssigned':
    case 'AssignmentAccepted':
    case 'AssignmentDeclined':
    case 'RequestEnded':
    case 'RequestWithdrawn':
      return requestTelling(words, event)
    default:
      return workshopTelling(words, event)
  }
}

function additionTelling(words: HistoryWords, { task: key, added }: EventOf<'TaskAdded'>): Telling {
  const { i18n } = words.words
  const task = taskPart(words, key)
  const process = processPart(words, added.process)
  const details = [
    i18n._(added.mandatory ? msg`Mandatory` : msg`Optional`),
    ...(added.role === null ? [] : [roleName(words, added.role)]),
    ...(added.service === null ? [] : [serviceName(words, added.service)]),
  ]
  return telling(
    sentence(i18n, (put) => msg`added ${{ task: put(task) }} to ${{ process: put(process) }}`),
    { details: [text(details.join(' · '))] },
  )
}

function completionSentence(words: HistoryWords, event: EventOf<'ProcessCompleted'>): Sentence {
  const process = processPart(words, event.process)
  const outcome = strong(outcomeName(words, event.process, event.outcome))
  return sentence(words.words.i18n, (put) => msg`ended ${{ process: put(process) }} with ${{ outcome: put(outcome) }}`)
}

/** What was taken back is said in the words in which it was told, as far as it has been loaded. */
function undoneTelling(words: HistoryWords, { seq }: EventOf<'Undone'>): Telling {
  const { i18n } = words.words
  const change = eventPart(words, seq)
  const undone = words.past.entry(seq)
  const details = undone === undefined ? [] : [spokenSentence(words, undone)]
  return telling(
    sentence(i18n, (put) => msg`took back ${{ change: put(change) }}`),
    { details },
  )
}

/** What somebody did, with their name: "Mei Chen changed 4021 from Not started to Complete". */
export function spokenSentence(words: HistoryWords, entry: HistoryEntry): Sentence {
  const person = strong(personName(words, entry.actor))
  const { what } = eventTelling(words, entry)
  return sentence(words.words.i18n, (put) => msg`${{ person: put(person) }} ${{ what: put(what) }}`)
}
