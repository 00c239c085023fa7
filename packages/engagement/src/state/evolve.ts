import type { EngagementEvent, RecordedEvent, Restoration, TaskEvent } from '../command/event.ts'
import type { ContactEvent } from '../contact/contact-event.ts'
import { contactsAfter } from '../contact/contacts-after.ts'
import { isNoteEvent, noteAfter } from '../note/note-after.ts'
import type { NoteEvent } from '../note/note-event.ts'
import { erasedBy, isErasing } from '../personal/erased-by.ts'
import { personalParts } from '../personal/personal-parts.ts'
import { questionnaireAfter } from '../questionnaire/questionnaire-after.ts'
import type { QuestionnaireEvent } from '../questionnaire/questionnaire-event.ts'
import { restoredFrom } from '../questionnaire/restored-questionnaire.ts'
import { afterRequestEvent, isRequestEvent } from '../request/after-request-event.ts'
import type { RequestEvent } from '../request/request-event.ts'
import { slotId } from '../team/team-slot.ts'
import { isTimeEvent, timeAfter } from '../time/time-after.ts'
import { evolveWorkshop, isSameTime, isWorkshopEvent } from '../workshop/evolve-workshop.ts'
import type { WorkshopEvent } from '../workshop/workshop-event.ts'
import { untouchedWorkshop } from '../workshop/workshop-record.ts'
import { workshopRecord } from '../workshop/workshop-record-of.ts'
import type { Engagement } from './engagement.ts'
import { questionnaireRecord } from './records.ts'
import type { TaskKey } from './task-key.ts'
import { type TaskRecord, untouchedTask } from './task-record.ts'

/**
 * The engagement after one more event. It refuses no event for what it says: what happened has happened [E2].
 *
 * @throws Error where the event is not the next one of this engagement: that is a bug of whoever reads the log.
 */
export function evolve(state: Engagement | null, recorded: RecordedEvent): Engagement {
  return fold(state, [recorded])
}

/**
 * The engagement that these events, which are all of it from the first, have made: the same as one `evolve` after the
 * other [E1], in time that grows with their number only.
 *
 * @throws Error where there is no event, a gap, or an event out of its place.
 */
export function replay(events: readonly RecordedEvent[]): Engagement {
  return fold(null, events)
}

/** The engagement after these further events; see {@link evolve}. */
export function fold(state: Engagement | null, events: readonly RecordedEvent[]): Engagement {
  let draft = state === null ? null : draftOf(state)
  for (const recorded of events) {
    requireNext(draft, recorded)
    draft = { ...next(draft, recorded), revision: recorded.seq }
  }
  if (draft === null) throw new Error('Unexpected empty stream, expected the event that creates the engagement')
  return draft
}

/**
 * A copy of an engagement into which events on tasks are folded one by one, in time that grows with their number only:
 * `engagement` is the same object throughout and changes in place. Its revisions stay, as nothing is recorded yet: they
 * are what the person saw who asks for all of it [E36].
 */
export function openFolding(state: Engagement): {
  readonly engagement: Engagement
  readonly add: (event: TaskEvent, by: Pick<RecordedEvent, 'actor' | 'at'>) => void
} {
  const draft = draftOf(state)
  return {
    engagement: draft,
    add(event, by) {
      const seq = draft.tasks.get(event.task)?.revision ?? 0
      afterTask(draft, event, { ...by, engagement: draft.id, seq, event })
    },
  }
}

type Mutable<T> = {
  -readonly [Key in keyof T]: T[Key] extends ReadonlyMap<infer K, infer V>
    ? Map<K, V>
    : T[Key] extends ReadonlySet<infer V>
      ? Set<V>
      : T[Key]
}

/** An engagement while events are folded into it: its maps are its own and change in place. */
type Draft = Mutable<Engagement>

function draftOf(state: Engagement): Draft {
  const { tasks, processes, team, calendars, requests, workshops, questionnaires, notes, contacts, identities, time } =
    state
  return {
    ...state,
    tasks: new Map(tasks),
    processes: new Map(processes),
    team: new Map(team),
    calendars: new Map(calendars),
    requests: new Map(requests),
    workshops: new Map(workshops),
    questionnaires: new Map(questionnaires),
    contacts: new Map(contacts),
    identities: new Set(identities),
    notes: new Map(notes),
    time: new Map(time),
  }
}

function requireNext(draft: Draft | null, { engagement, seq }: RecordedEvent): void {
  const expected = (draft?.revision ?? 0) + 1
  if (seq !== expected) throw new Error(`Unexpected event ${seq} of engagement ${engagement}, expected ${expected}`)
  if (draft !== null && draft.id !== engagement) {
    throw new Error(`Unexpected event of engagement ${engagement}, expected one of ${draft.id}`)
  }
}

function next(draft: Draft | null, recorded: RecordedEvent): Draft {
  const { event } = recorded
  if (draft === null) {
    if (event.type !== 'EngagementCreated')
      throw new Error(`Unexpected ${event.type}, expected EngagementCreated first`)
    const { release, customer, startDate, scope, facts } = event
    const described = { id: recorded.engagement, release, customer, startDate, scope, facts }
    return { ...described, ...noRecords(), factsRevision: recorded.seq, revision: recorded.seq }
  }
  return withIdentities(after(draft, event, recorded), event)
}

/** That nobody has touched anything. */
function noRecords(): Pick<
  Draft,
  | 'tasks'
  | 'processes'
  | 'team'
  | 'calendars'
  | 'requests'
  | 'workshops'
  | 'questionnaires'
  | 'contacts'
  | 'identities'
  | 'notes'
  | 'time'
> {
  return {
    tasks: new Map(),
    processes: new Map(),
    team: new Map(),
    calendars: new Map(),
    requests: new Map(),
    workshops: new Map(),
    questionnaires: new Map(),
    contacts: new Map(),
    identities: new Set(),
    notes: new Map(),
    time: new Map(),
  }
}

function after(draft: Draft, event: EngagementEvent, recorded: RecordedEvent): Draft {
  const { seq, actor, at } = recorded
  if (isRequestEvent(event)) return afterRequest(draft, event, recorded)
  if (isNoteEvent(event)) return afterNote(draft, event, recorded)
  if (isTimeEvent(event)) {
    draft.time.set(event.entry, timeAfter(event, seq))
    return draft
  }
  switch (event.type) {
    case 'EngagementCreated':
      throw new Error(`Unexpected EngagementCreated in event ${seq} of engagement ${draft.id}, expected it once`)
    case 'FactsRevised':
      return { ...draft, scope: event.scope, facts: event.facts, factsRevision: seq }
    case 'TaskAdded':
      return withTask(draft, event.task, { added: event.added, revision: seq })
    case 'RoleAssigned':
      draft.team.set(slotId(event.role, event.service), { slot: event.slot, revision: seq })
      return draft
    case 'CalendarSet':
      draft.calendars.set(event.party, { calendar: event.calendar, revision: seq })
      return draft
    case 'ProcessCompleted':
      draft.processes.set(event.process, { completion: { outcome: event.outcome, by: actor, at }, revision: seq })
      return draft
    case 'ProcessReopened':
      draft.processes.set(event.process, { completion: null, revision: seq })
      return draft
    case 'QuestionnaireSent':
    case 'AnswersSaved':
    case 'QuestionnaireReturned':
    case 'ReviewStarted':
    case 'AnswersAccepted':
    case 'AnswersRejected':
      return afterQuestionnaire(draft, event, recorded)
    case 'ContactAdded':
    case 'ContactChanged':
    case 'ContactsImported':
    case 'PersonErased':
      return afterContacts(draft, event, recorded)
    case 'BulkApplied':
      return event.events.reduce((so, one) => afterTask(so, one, recorded), draft)
    case 'Undone':
      return restore(draft, event.restored, recorded)
    default:
      return isWorkshopEvent(event) ? afterWorkshop(draft, event, recorded) : afterTask(draft, event, recorded)
  }
}

/** Who is erased is nobody of whom there is anything; of everybody else an event can only say more. */
function withIdentities(draft: Draft, event: EngagementEvent): Draft {
  if (isErasing(event)) for (const whose of erasedBy(event)) draft.identities.delete(whose)
  else for (const { whose } of personalParts(event)) draft.identities.add(whose)
  return draft
}

function afterContacts(draft: Draft, event: ContactEvent, recorded: RecordedEvent): Draft {
  for (const [contact, record] of contactsAfter(event, recorded)) draft.contacts.set(contact, record)
  if (event.type !== 'PersonErased') return draft
  const revision = recorded.seq
  for (const task of event.workshops) draft.workshops.set(task, { ...workshopRecord(draft, task), revision })
  for (const note of event.notes) {
    const record = draft.notes.get(note)
    if (record !== undefined) draft.notes.set(note, { ...record, revision })
  }
  for (const task of event.questionnaires) {
    draft.questionnaires.set(task, { ...questionnaireRecord(draft, task), revision })
  }
  for (const id of event.time) draft.time.set(id, { entry: draft.time.get(id)?.entry ?? null, revision })
  return draft
}

function afterQuestionnaire(draft: Draft, event: QuestionnaireEvent, recorded: RecordedEvent): Draft {
  const { task } = event
  const { seq, at } = recorded
  draft.questionnaires.set(task, questionnaireAfter(questionnaireRecord(draft, task), event, recorded))
  if (event.type !== 'AnswersAccepted') return draft
  const completion = { state: 'complete', reason: null, completedAt: at, overruling: null, revision: seq } as const
  if (event.completes) withTask(draft, task, completion)
  return event.set.length === 0 ? draft : { ...draft, facts: event.facts, factsRevision: seq }
}

function afterTask(draft: Draft, event: TaskEvent, { seq, actor, at }: RecordedEvent): Draft {
  const { task } = event
  const change = (change: Partial<TaskRecord>) => withTask(draft, task, { ...change, revision: seq })
  const { waiver, evidence } = draft.tasks.get(task) ?? untouchedTask
  switch (event.type) {
    case 'TaskStateChanged': {
      const completedAt = event.to === 'complete' ? at : null
      return change({ state: event.to, reason: event.reason, completedAt, overruling: null })
    }
    case 'TaskAssigned':
      return change({ assignee: event.to })
    case 'TaskDateSet':
      return change({ date: event.to })
    case 'TaskWaived': {
      const { reason, approver, until, approved } = event
      return change({ waiver: { reason, by: actor, at, approver, approvedAt: approved ? at : null, until } })
    }
    case 'WaiverApproved':
      return change({ waiver: waiver === null ? null : { ...waiver, approvedAt: at } })
    case 'WaiverEnded':
      return change({ waiver: null })
    case 'GateOverruled': {
      const { reason, blockers } = event
      const overruling = { reason, by: actor, at, blockers }
      return change({ state: 'complete', reason: null, completedAt: at, overruling })
    }
    case 'EvidenceLinked':
      return change({ evidence: [...evidence, event.evidence] })
    case 'EvidenceUnlinked':
      return change({ evidence: evidence.filter(({ id }) => id !== event.evidence) })
    default:
      throw new Error(`Unexpected event ${seq} of engagement ${draft.id}, expected a known type`, {
        cause: event satisfies never,
      })
  }
}

function afterRequest(draft: Draft, event: RequestEvent, recorded: RecordedEvent): Draft {
  const { request } = event
  const record = afterRequestEvent(draft.requests.get(request), event, recorded)
  if (record !== undefined) draft.requests.set(request, record)
  return draft
}

function afterNote(draft: Draft, event: NoteEvent, recorded: RecordedEvent): Draft {
  const record = noteAfter(draft.notes.get(event.note), event, recorded)
  if (record !== undefined) draft.notes.set(event.note, record)
  return draft
}

function afterWorkshop(draft: Draft, event: WorkshopEvent, recorded: RecordedEvent): Draft {
  const { seq, at } = recorded
  draft.workshops.set(event.task, evolveWorkshop(workshopRecord(draft, event.task), event, recorded))
  if (event.type !== 'WorkshopHeld') return draft
  if (event.completes) {
    const done = { state: 'complete', reason: null, completedAt: at, overruling: null } as const
    withTask(draft, event.task, { ...done, revision: seq })
  }
  for (const { task, added, owner, due } of event.actions) {
    withTask(draft, task, { added, assignee: owner, date: due, revision: seq })
  }
  return draft
}

function withTask(draft: Draft, task: TaskKey, change: Partial<TaskRecord>): Draft {
  draft.tasks.set(task, { ...(draft.tasks.get(task) ?? untouchedTask), ...change })
  return draft
}

/** Sets records to what they were; their revisions go on, since a command has to see that they changed. */
function restore(draft: Draft, restored: Restoration, { seq: revision, actor, at }: RecordedEvent): Draft {
  const { known, tasks, processes, team, calendars, requests, workshops, questionnaires, contacts, notes, time } =
    restored
  for (const { task, record } of tasks) draft.tasks.set(task, { ...(record ?? untouchedTask), revision })
  for (const { process, completion } of processes) draft.processes.set(process, { completion, revision })
  for (const { slot, filled } of team) draft.team.set(slot, { slot: filled, revision })
  for (const { party, calendar } of calendars) draft.calendars.set(party, { calendar, revision })
  for (const { request, record } of requests) {
    if (record === null) draft.requests.delete(request)
    else draft.requests.set(request, { ...record, revision })
  }
  for (const { task, record } of workshops) {
    const before = workshopRecord(draft, task)
    const content = record ?? untouchedWorkshop
    // A time that comes back is a time that was set now: what was answered in between was about another one.
    const timeRevision = isSameTime(before.session, content.session) ? before.timeRevision : revision
    draft.workshops.set(task, { ...content, timeRevision, revision })
  }
  for (const { task, record } of questionnaires) {
    draft.questionnaires.set(task, restoredFrom(questionnaireRecord(draft, task), record, revision))
  }
  for (const { contact, details } of contacts) draft.contacts.set(contact, { details, by: actor, at, revision })
  for (const { note, state } of notes) {
    const record = draft.notes.get(note)
    if (record !== undefined && state !== null) draft.notes.set(note, { ...record, ...state, revision })
  }
  for (const { entry, content } of time) draft.time.set(entry, { entry: content, revision })
  return known === null ? draft : { ...draft, ...known, factsRevision: revision }
}
