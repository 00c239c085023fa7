import type { EngagementEvent, Restoration } from '../command/event.ts'
import type { NoteEvent } from '../note/note-event.ts'
import type { QuestionnaireEvent } from '../questionnaire/questionnaire-event.ts'
import type { WorkshopEvent } from '../workshop/workshop-event.ts'
import { actionParts, contentParts } from './note-parts.ts'
import type { PersonalPart } from './personal-part.ts'
import {
  heldParts,
  part,
  peopleParts,
  personParts,
  questionnaireParts,
  remarkParts,
  replyParts,
  textParts,
  timeParts,
  wholly,
  workshopParts,
} from './record-parts.ts'

type PartsOf<Event extends { readonly type: string }> = {
  readonly [Type in Event['type']]: (event: Extract<Event, { readonly type: Type }>) => readonly PersonalPart[]
}

const none = () => []

const ofWorkshops: PartsOf<WorkshopEvent> = {
  WorkshopPrepared: ({ attendees }) => peopleParts(['attendees'], attendees),
  MaterialPut: none,
  MaterialRemoved: none,
  MaterialHandedOver: none,
  WorkshopScheduled: none,
  WorkshopInvited: none,
  WorkshopCalledOff: ({ task, reason }) => textParts(['reason'], `called-off/${task}`, reason),
  ReplyRecorded: ({ reply }) => replyParts(['reply'], reply),
  WorkshopHeld: (event) => heldParts([], event.task, event),
  MinutesRevised: (event) => heldParts([], event.task, event),
}

const ofQuestionnaires: PartsOf<QuestionnaireEvent> = {
  QuestionnaireSent: ({ to }) => personParts(['to'], to),
  AnswersSaved: none,
  QuestionnaireReturned: none,
  ReviewStarted: none,
  AnswersAccepted: none,
  AnswersRejected: (event) => remarkParts([], event.task, event),
}

const ofNotes: PartsOf<NoteEvent> = {
  NoteWritten: ({ note, content }) => contentParts(note, content, ['content']),
  NoteAmended: ({ note, body }) => textParts(['body'], `note/${note}`, body),
  NextActionSet: ({ note, nextAction }) => actionParts(note, nextAction, ['nextAction']),
  NextActionCompleted: none,
  NoteEscalated: none,
  NoteRedacted: none,
}

/** Every kind of event says what of it is personal: one that is missing here does not compile. */
const parts: PartsOf<EngagementEvent> = {
  EngagementCreated: none,
  FactsRevised: none,
  TaskStateChanged: none,
  TaskAssigned: none,
  TaskDateSet: none,
  TaskWaived: none,
  WaiverApproved: none,
  WaiverEnded: none,
  GateOverruled: none,
  EvidenceLinked: none,
  EvidenceUnlinked: none,
  TaskAdded: none,
  RoleAssigned: none,
  CalendarSet: none,
  PersonAskedFor: none,
  RequestApproved: none,
  RequestRejected: none,
  RequestAskedBack: none,
  RequestAnswered: none,
  PersonAssigned: none,
  AssignmentAccepted: none,
  AssignmentDeclined: none,
  RequestEnded: none,
  RequestWithdrawn: none,
  ProcessCompleted: none,
  ProcessReopened: none,
  ...ofWorkshops,
  ...ofQuestionnaires,
  ...ofNotes,
  ContactAdded: ({ contact, details }) => wholly(['details'], contact, details),
  ContactChanged: ({ contact, details }) => wholly(['details'], contact, details),
  ContactsImported: ({ contacts }) =>
    contacts.flatMap(({ contact, details }, at) => wholly(['contacts', at, 'details'], contact, details)),
  PersonErased: ({ emails, names }) => [
    ...emails.map((email, at) => part(['emails', at], email, 'email')),
    ...names.map((name, at) => part(['names', at], `name/${name}`, 'name')),
  ],
  TimeLogged: ({ entry, to }) => timeParts(['to'], entry, to),
  TimeChanged: ({ entry, from, to }) => [...timeParts(['from'], entry, from), ...timeParts(['to'], entry, to)],
  TimeRemoved: ({ entry, from }) => timeParts(['from'], entry, from),
  BulkApplied: none,
  Undone: ({ restored }) => restoredParts(restored),
}

/**
 * What of an event is personal, and whose: what is kept apart from the log, so that it can be erased [E180]. A value that
 * was erased is not personal any more.
 */
export function personalParts(event: EngagementEvent): readonly PersonalPart[] {
  // The table pairs each event with its own parts, which the type checker cannot see through a union.
  const partsOf = parts[event.type] as (event: EngagementEvent) => readonly PersonalPart[]
  return partsOf(event)
}

function restoredParts({ workshops, questionnaires, contacts, notes, time }: Restoration): readonly PersonalPart[] {
  return [
    ...workshops.flatMap(({ task, record }, at) =>
      record === null ? [] : workshopParts(task, record, ['restored', 'workshops', at, 'record']),
    ),
    ...questionnaires.flatMap(({ task, record }, at) =>
      record === null ? [] : questionnaireParts(task, record, ['restored', 'questionnaires', at, 'record']),
    ),
    ...contacts.flatMap(({ contact, details }, at) =>
      wholly(['restored', 'contacts', at, 'details'], contact, details),
    ),
    ...notes.flatMap(({ note, state }, at) =>
      actionParts(note, state?.nextAction ?? null, ['restored', 'notes', at, 'state', 'nextAction']),
    ),
    ...time.flatMap(({ entry, content }, at) =>
      content === null ? [] : timeParts(['restored', 'time', at, 'content'], entry, content),
    ),
  ]
}
