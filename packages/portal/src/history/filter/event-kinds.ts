import type { HistoryEntry } from '@fairlead/contract'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/runtime-macro'

/** What events are about, as people look for them. */
export type EventKind =
  | 'state'
  | 'assignee'
  | 'date'
  | 'waiver'
  | 'gate'
  | 'evidence'
  | 'added'
  | 'process'
  | 'workshop'
  | 'facts'
  | 'questionnaire'
  | 'team'
  | 'calendar'
  | 'request'
  | 'contact'
  | 'note'
  | 'time'
  | 'undo'
  | 'start'

/** What each is called among the choices of a filter, in the order in which they are offered. */
export const eventKindNames: Readonly<Record<EventKind, MessageDescriptor>> = {
  state: msg`States of tasks`,
  assignee: msg`Assignees`,
  date: msg`Due dates`,
  waiver: msg`Waivers`,
  gate: msg`Overruled gates`,
  evidence: msg`Evidence`,
  added: msg`Added tasks`,
  process: msg`Ends of processes`,
  workshop: msg`Workshops`,
  facts: msg`Facts and scope`,
  questionnaire: msg`Questionnaires`,
  team: msg`Roles`,
  calendar: msg`Work calendars`,
  request: msg`Requests for people`,
  contact: msg`Contacts`,
  note: msg`Notes`,
  time: msg`Logged time`,
  undo: msg`Taken back`,
  start: msg`Start of the engagement`,
}

type Event = HistoryEntry['event']

const kinds: Readonly<Record<Exclude<Event['type'], 'BulkApplied'>, EventKind>> = {
  EngagementCreated: 'start',
  FactsRevised: 'facts',
  TaskStateChanged: 'state',
  TaskAssigned: 'assignee',
  TaskDateSet: 'date',
  TaskWaived: 'waiver',
  WaiverApproved: 'waiver',
  WaiverEnded: 'waiver',
  GateOverruled: 'gate',
  EvidenceLinked: 'evidence',
  EvidenceUnlinked: 'evidence',
  TaskAdded: 'added',
  RoleAssigned: 'team',
  CalendarSet: 'calendar',
  PersonAskedFor: 'request',
  RequestApproved: 'request',
  RequestRejected: 'request',
  RequestAskedBack: 'request',
  RequestAnswered: 'request',
  PersonAssigned: 'request',
  AssignmentAccepted: 'request',
  AssignmentDeclined: 'request',
  RequestEnded: 'request',
  RequestWithdrawn: 'request',
  ProcessCompleted: 'process',
  ProcessReopened: 'process',
  WorkshopPrepared: 'workshop',
  MaterialPut: 'workshop',
  MaterialRemoved: 'workshop',
  MaterialHandedOver: 'workshop',
  WorkshopScheduled: 'workshop',
  WorkshopInvited: 'workshop',
  WorkshopCalledOff: 'workshop',
  ReplyRecorded: 'workshop',
  WorkshopHeld: 'workshop',
  MinutesRevised: 'workshop',
  QuestionnaireSent: 'questionnaire',
  AnswersSaved: 'questionnaire',
  QuestionnaireReturned: 'questionnaire',
  ReviewStarted: 'questionnaire',
  AnswersAccepted: 'questionnaire',
  AnswersRejected: 'questionnaire',
  ContactAdded: 'contact',
  ContactChanged: 'contact',
  ContactsImported: 'contact',
  PersonErased: 'contact',
  NoteWritten: 'note',
  NoteAmended: 'note',
  NextActionSet: 'note',
  NextActionCompleted: 'note',
  NoteEscalated: 'note',
  NoteRedacted: 'note',
  TimeLogged: 'time',
  TimeChanged: 'time',
  TimeRemoved: 'time',
  Undone: 'undo',
}

/** What an event is about; of several things that were done at once, whatever any of them is about. */
export function kindsOf(event: Event): readonly EventKind[] {
  return event.type === 'BulkApplied' ? [...new Set(event.events.map(({ type }) => kinds[type]))] : [kinds[event.type]]
}
