import type { ProcessId, RoleId, ServiceId, StepId } from '@fairlead/playbook'
import type { CalendarDate, Instant, PersonId } from './engagement.ts'
import type { TaskKey } from './task-key.ts'
import type { TaskState } from './task-state.ts'

/** Where a piece of work stands, and all that people have said of it. */
export interface TaskRecord {
  readonly state: TaskState
  /** Why it is set aside; `null` in every other state. */
  readonly reason: string | null
  /** When it became complete; `null` in every other state. */
  readonly completedAt: Instant | null
  readonly assignee: PersonId | null
  readonly waiver: Waiver | null
  /** Of a gate that was opened although it was shut. */
  readonly overruling: Overruling | null
  /** The day that a person has set; `null` where the playbook's rule holds. */
  readonly date: SetDate | null
  readonly evidence: readonly Evidence[]
  /** What it is, where people added it by hand; `null` for tasks of the playbook. */
  readonly added: AddedTask | null
  readonly revision: number
}

/**
 * A mandatory task that need not be done: who asked for it and why, who has to approve it, and until when. It is in force
 * once it is approved, through its last day; then the task keeps gates shut again.
 */
export interface Waiver {
  readonly reason: string
  readonly by: PersonId
  readonly at: Instant
  readonly approver: PersonId
  readonly approvedAt: Instant | null
  /** The last day; `null` for good. */
  readonly until: CalendarDate | null
}

/** That a gate was opened although it was shut: by whom, why, and what was left. */
export interface Overruling {
  readonly reason: string
  readonly by: PersonId
  readonly at: Instant
  readonly blockers: readonly TaskKey[]
}

/** A day that a person has set, and why. */
export interface SetDate {
  readonly due: CalendarDate
  readonly reason: string
}

export type EvidenceId = string

/** What shows that the work was done. */
export type Evidence = { readonly id: EvidenceId; readonly by: PersonId; readonly at: Instant } & EvidenceContent

export type EvidenceContent =
  | { readonly kind: 'link'; readonly title: string; readonly href: string }
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'file'; readonly name: string; readonly hash: string; readonly size: number }

/** A task that the playbook lacks, under one of its steps. */
export interface AddedTask {
  readonly name: string
  readonly mandatory: boolean
  readonly process: ProcessId
  readonly step: StepId
  readonly role: RoleId | null
  readonly service: ServiceId | null
}

/** A task that nobody has touched. */
export const untouchedTask: TaskRecord = {
  state: 'not-started',
  reason: null,
  completedAt: null,
  assignee: null,
  waiver: null,
  overruling: null,
  date: null,
  evidence: [],
  added: null,
  revision: 0,
}

/** Whether a waiver takes the task off the gates on this day. */
export function isInForce(waiver: Waiver | null, today: CalendarDate): boolean {
  return waiver !== null && waiver.approvedAt !== null && (waiver.until === null || today <= waiver.until)
}
