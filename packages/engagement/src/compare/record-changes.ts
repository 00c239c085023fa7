import { canonicalJson, type FactId, type Party, type ProcessId, type ServiceId } from '@fairlead/playbook'
import type { ContactDetails, ContactId } from '../contact/contact-record.ts'
import type { WorkCalendar } from '../dates/work-calendar.ts'
import type { NoteId, NoteRecord } from '../note/note-record.ts'
import { isSameQuestionnaire } from '../questionnaire/is-same-questionnaire.ts'
import type { QuestionnaireRecord } from '../questionnaire/questionnaire-record.ts'
import type { RequestId, RequestRecord } from '../request/request-record.ts'
import type { Completion, Engagement, FactRecord, ScopedService } from '../state/engagement.ts'
import type { TaskKey } from '../state/task-key.ts'
import { type TaskRecord, untouchedTask } from '../state/task-record.ts'
import type { SlotId, TeamSlot } from '../team/team-slot.ts'
import type { TimeEntry, TimeEntryId } from '../time/time-entry.ts'
import {
  untouchedWorkshop,
  type WorkshopContent,
  type WorkshopRecord,
  workshopContent,
} from '../workshop/workshop-record.ts'

/** One thing that is other: what it was and what it is; `null` where there was or is nothing. */
export interface Changed<Id, T> {
  readonly id: Id
  readonly from: T | null
  readonly to: T | null
}

/** What is other in the records of two states of one engagement, by kind and in the order of the later one. */
export interface RecordDifference {
  readonly scope: readonly Changed<ServiceId, ScopedService>[]
  readonly facts: readonly Changed<FactId, FactRecord>[]
  readonly tasks: readonly Changed<TaskKey, TaskRecord>[]
  readonly processes: readonly Changed<ProcessId, Completion>[]
  readonly team: readonly Changed<SlotId, TeamSlot>[]
  readonly calendars: readonly Changed<Party, WorkCalendar>[]
  readonly requests: readonly Changed<RequestId, Omit<RequestRecord, 'revision'>>[]
  readonly workshops: readonly Changed<TaskKey, WorkshopContent>[]
  readonly questionnaires: readonly Changed<TaskKey, QuestionnaireRecord>[]
  readonly contacts: readonly Changed<ContactId, ContactDetails>[]
  readonly notes: readonly Changed<NoteId, Omit<NoteRecord, 'revision'>>[]
  readonly time: readonly Changed<TimeEntryId, TimeEntry>[]
}

/** Compares what two moments of one engagement know and keep; revisions alone are no difference [E47]. */
export function recordDifference(before: Engagement, after: Engagement): RecordDifference {
  return {
    scope: changed(byService(before), byService(after)),
    facts: changed(new Map(Object.entries(before.facts)), new Map(Object.entries(after.facts))),
    tasks: changed(contents(before), contents(after)),
    processes: changed(
      mapped(before.processes, ({ completion }) => completion),
      mapped(after.processes, ({ completion }) => completion),
    ),
    team: changed(
      mapped(before.team, ({ slot }) => slot),
      mapped(after.team, ({ slot }) => slot),
    ),
    calendars: changed(
      mapped(before.calendars, ({ calendar }) => calendar),
      mapped(after.calendars, ({ calendar }) => calendar),
    ),
    requests: changed(
      mapped(before.requests, ({ revision: _, ...content }) => content),
      mapped(after.requests, ({ revision: _, ...content }) => content),
    ),
    workshops: changed(mapped(before.workshops, touchedContent), mapped(after.workshops, touchedContent)),
    questionnaires: changed(
      mapped(before.questionnaires, sentContent),
      mapped(after.questionnaires, sentContent),
      (one, other) => one !== null && other !== null && isSameQuestionnaire(one, other),
    ),
    contacts: changed(
      mapped(before.contacts, ({ details }) => details),
      mapped(after.contacts, ({ details }) => details),
    ),
    notes: changed(
      mapped(before.notes, ({ revision: _, ...content }) => content),
      mapped(after.notes, ({ revision: _, ...content }) => content),
    ),
    time: changed(
      mapped(before.time, ({ entry }) => entry),
      mapped(after.time, ({ entry }) => entry),
    ),
  }
}

function byService({ scope }: Engagement): ReadonlyMap<ServiceId, ScopedService> {
  return new Map(scope.map((entry) => [entry.service, entry]))
}

/** Every task that is other than an untouched one, without its revision. */
function contents({ tasks }: Engagement): ReadonlyMap<TaskKey, TaskRecord> {
  const untouched = canonicalJson(untouchedTask)
  const plain = new Map<TaskKey, TaskRecord>()
  for (const [key, record] of tasks) {
    const content = { ...record, revision: 0 }
    if (canonicalJson(content) !== untouched) plain.set(key, content)
  }
  return plain
}

/** What there is to say of a workshop; `null` where all of it was taken back. */
function touchedContent(record: WorkshopRecord): WorkshopContent | null {
  const content = workshopContent(record)
  return canonicalJson(content) === canonicalJson(workshopContent(untouchedWorkshop)) ? null : content
}

/** A questionnaire that is out or was, without its revision. */
function sentContent(record: QuestionnaireRecord): QuestionnaireRecord | null {
  return record.stage === 'not-sent' ? null : { ...record, revision: 0 }
}

function mapped<K, R, T>(records: ReadonlyMap<K, R>, content: (record: R) => T | null): ReadonlyMap<K, T> {
  const found = new Map<K, T>()
  for (const [id, record] of records) {
    const value = content(record)
    if (value !== null) found.set(id, value)
  }
  return found
}

function changed<Id, T>(
  before: ReadonlyMap<Id, T>,
  after: ReadonlyMap<Id, T>,
  isSame = (one: T | null, other: T | null) => canonicalJson(one) === canonicalJson(other),
): readonly Changed<Id, T>[] {
  const ids = new Set([...after.keys(), ...before.keys()])
  return [...ids].flatMap((id): readonly Changed<Id, T>[] => {
    const from = before.get(id) ?? null
    const to = after.get(id) ?? null
    return isSame(from, to) ? [] : [{ id, from, to }]
  })
}
