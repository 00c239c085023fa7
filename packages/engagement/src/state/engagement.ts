import type { FactId, FactValue, OutcomeId, Party, ProcessId, ServiceId } from '@fairlead/playbook'
import type { ContactId, ContactRecord } from '../contact/contact-record.ts'
import type { WorkCalendar } from '../dates/work-calendar.ts'
import type { NoteId, NoteRecord } from '../note/note-record.ts'
import type { Identity } from '../personal/personal-part.ts'
import type { QuestionnaireRecord } from '../questionnaire/questionnaire-record.ts'
import type { RequestId, RequestRecord } from '../request/request-record.ts'
import type { SlotId, TeamSlot } from '../team/team-slot.ts'
import type { TimeEntryId, TimeRecord } from '../time/time-entry.ts'
import type { WorkshopRecord } from '../workshop/workshop-record.ts'
import type { TaskKey } from './task-key.ts'
import type { TaskRecord } from './task-record.ts'

export type EngagementId = string
export type PersonId = string
export type ReleaseId = string
/** A day without a time zone: `yyyy-mm-dd`. */
export type CalendarDate = string
/** A moment in UTC: `yyyy-mm-ddThh:mm:ss.sssZ`. */
export type Instant = string

/**
 * One run of a release for one customer: the fold of its events, and nothing else [E1].
 *
 * `revision` is the sequence number of the last event; the `revision` of a record is that of the last event that
 * touched it and 0 before the first.
 */
export interface Engagement {
  readonly id: EngagementId
  readonly release: ReleaseId
  readonly customer: string
  readonly startDate: CalendarDate
  readonly scope: readonly ScopedService[]
  readonly facts: FactRecords
  /** The revision of scope and facts: of the last event that set them. */
  readonly factsRevision: number
  readonly tasks: ReadonlyMap<TaskKey, TaskRecord>
  readonly processes: ReadonlyMap<ProcessId, ProcessRecord>
  readonly team: ReadonlyMap<SlotId, TeamRecord>
  readonly calendars: ReadonlyMap<Party, CalendarRecord>
  readonly requests: ReadonlyMap<RequestId, RequestRecord>
  readonly workshops: ReadonlyMap<TaskKey, WorkshopRecord>
  /** What became of the questionnaires that have been sent, by their tasks. */
  readonly questionnaires: ReadonlyMap<TaskKey, QuestionnaireRecord>
  /** Everybody who was ever entered, in that order. */
  readonly contacts: ReadonlyMap<ContactId, ContactRecord>
  /** Of whom, and of which texts, the log has personal values. */
  readonly identities: ReadonlySet<Identity>
  readonly notes: ReadonlyMap<NoteId, NoteRecord>
  /** What was ever entered of time, in that order. */
  readonly time: ReadonlyMap<TimeEntryId, TimeRecord>
  readonly revision: number
}

/** A service that the engagement covers: for how many seats, from when, and when people start to use it. */
export interface ScopedService {
  readonly service: ServiceId
  readonly seats: number | null
  readonly start: CalendarDate | null
  readonly goLive: CalendarDate | null
}

/** What is known of the customer; a fact that is not in here is unknown. */
export type FactRecords = Readonly<Record<FactId, FactRecord>>

/** A fact that is known: what it is, where it comes from, who said so and when. */
export interface FactRecord {
  readonly value: FactValue
  /** In the words of who entered it, such as "order form, page 3"; `null` where nobody said. */
  readonly source: string | null
  readonly by: PersonId
  readonly at: Instant
}

/** What became of a process; one that nobody has completed or reopened has no record. */
export interface ProcessRecord {
  readonly completion: Completion | null
  readonly revision: number
}

/** How a process ended, and who said so when. */
export interface Completion {
  readonly outcome: OutcomeId
  readonly by: PersonId
  readonly at: Instant
}

/** Who fills a role; a slot that nobody has filled has no record. */
export interface TeamRecord {
  readonly slot: TeamSlot | null
  readonly revision: number
}

/** When a party works; one that nobody has set has no record and works by the plain calendar. */
export interface CalendarRecord {
  readonly calendar: WorkCalendar | null
  readonly revision: number
}

/** A process that nobody has completed or reopened. */
export const untouchedProcess: ProcessRecord = { completion: null, revision: 0 }
