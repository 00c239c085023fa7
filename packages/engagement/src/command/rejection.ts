import type { DecisionTableId, FactId, OutcomeId, ProcessId, RoleId, ServiceId, StepId } from '@fairlead/playbook'
import type { ContactRejection } from '../contact/contact-rejection.ts'
import type { CalendarProblem } from '../dates/work-calendar.ts'
import type { NoteRejection } from '../note/note-rejection.ts'
import type { QuestionnaireRejection } from '../questionnaire/questionnaire-rejection.ts'
import type { RequestId, RequestStage } from '../request/request-record.ts'
import type { CalendarDate, PersonId } from '../state/engagement.ts'
import type { TaskKey } from '../state/task-key.ts'
import type { TaskState } from '../state/task-state.ts'
import type { Right } from '../team/person.ts'
import type { TimeRejection } from '../time/time-rejection.ts'
import type { WorkshopRejection } from '../workshop/workshop-rejection.ts'

/**
 * Why a command is refused: data with a permanent code. It names what was found, so that a screen can say it in any
 * language; nothing is thrown and nothing has happened.
 */
export type Rejection =
  /** The record has changed since the person saw it. */
  | { readonly code: 'stale-revision'; readonly expected: number; readonly found: number }
  | { readonly code: 'engagement-exists' }
  | { readonly code: 'unknown-task'; readonly task: TaskKey }
  | { readonly code: 'unknown-process'; readonly process: ProcessId }
  | { readonly code: 'unknown-step'; readonly process: ProcessId; readonly step: StepId }
  | { readonly code: 'unknown-outcome'; readonly outcome: OutcomeId; readonly choices: readonly OutcomeId[] }
  | { readonly code: 'unknown-service'; readonly service: ServiceId }
  | { readonly code: 'unknown-role'; readonly role: RoleId }
  | { readonly code: 'unknown-fact'; readonly fact: FactId }
  | { readonly code: 'wrong-fact-value'; readonly fact: FactId; readonly expected: string }
  | { readonly code: 'unknown-person'; readonly person: string }
  | { readonly code: 'empty-scope' }
  | { readonly code: 'wrong-seats'; readonly service: ServiceId }
  | { readonly code: 'customer-required' }
  | { readonly code: 'name-required' }
  | { readonly code: 'wrong-date'; readonly found: string }
  | { readonly code: 'wrong-calendar'; readonly problem: CalendarProblem }
  /** A text of the evidence is empty, or its address leads nowhere that a browser may go. */
  | { readonly code: 'wrong-evidence'; readonly found: string }
  | { readonly code: 'unknown-evidence'; readonly evidence: string }
  /** `to` is the state that needs the reason; `null` where it is something else than a state. */
  | { readonly code: 'reason-required'; readonly to: TaskState | null }
  /** The task does not apply to this engagement, so there is nothing to do on it. */
  | { readonly code: 'task-not-applicable'; readonly task: TaskKey }
  | { readonly code: 'gate-shut'; readonly task: TaskKey; readonly blockers: readonly TaskKey[] }
  | { readonly code: 'no-gate'; readonly task: TaskKey }
  /** The gate can be opened without overruling it, or is open. */
  | { readonly code: 'gate-not-shut'; readonly task: TaskKey }
  /** The person lacks a right that this needs. */
  | { readonly code: 'right-required'; readonly right: Right; readonly person: string }
  /** Only mandatory tasks keep gates shut: there is nothing to waive. */
  | { readonly code: 'not-mandatory'; readonly task: TaskKey }
  | { readonly code: 'waiver-over'; readonly until: CalendarDate; readonly today: CalendarDate }
  | { readonly code: 'no-waiver'; readonly task: TaskKey }
  /** The waiver waits for somebody else's approval. */
  | { readonly code: 'not-the-approver'; readonly approver: string }
  /** The person cannot fill the role. */
  | { readonly code: 'cannot-fill'; readonly role: RoleId; readonly person: string }
  /** A process can end only when its gates have been completed and, where it has none, nothing mandatory is open. */
  | { readonly code: 'process-not-ready'; readonly process: ProcessId; readonly waitsFor: readonly TaskKey[] }
  | { readonly code: 'process-completed'; readonly process: ProcessId }
  | { readonly code: 'process-not-completed'; readonly process: ProcessId }
  | { readonly code: 'unknown-request'; readonly request: RequestId }
  /** The request has come too far for this, or not far enough. */
  | {
      readonly code: 'request-stage'
      readonly request: RequestId
      readonly stage: RequestStage
      readonly expected: readonly RequestStage[]
    }
  /** Nobody decides what they asked for themselves. */
  | { readonly code: 'own-request'; readonly request: RequestId }
  /** It is up to somebody else: to one of these people. */
  | { readonly code: 'not-theirs'; readonly request: RequestId; readonly people: readonly PersonId[] }
  /** Somebody was asked already: a request is withdrawn, never unmade. */
  /** The person has a part in this engagement, or none, but not this one. */
  | { readonly code: 'not-granted'; readonly person: PersonId; readonly task: TaskKey | null }
  | { readonly code: 'withdraw-instead'; readonly request: RequestId }
  | { readonly code: 'text-required'; readonly field: 'why' | 'question' | 'answer' | 'summary' }
  /** The routing table asks for what nobody has said: facts, or `service` or `language` of the request itself. */
  | { readonly code: 'route-unknown'; readonly table: DecisionTableId; readonly missing: readonly FactId[] }
  /** Nobody is sent: the row has guidance for who asks. */
  | { readonly code: 'self-serve'; readonly table: DecisionTableId; readonly row: number }
  /** No row of the routing table is for this request. */
  | { readonly code: 'no-route'; readonly table: DecisionTableId }
  | WorkshopRejection
  | QuestionnaireRejection
  | ContactRejection
  | NoteRejection
  | TimeRejection
  /** One of several commands is refused, and so none of them is obeyed; `at` counts from 0. */
  | { readonly code: 'bulk-refused'; readonly at: number; readonly task: TaskKey; readonly rejection: Rejection }
  | { readonly code: 'unknown-event'; readonly seq: number }
  /** The event began the engagement, or did nothing that can be taken back. */
  | { readonly code: 'cannot-undo'; readonly seq: number }
  /** Records that the event touched have been changed by later ones, which come first. */
  | { readonly code: 'changed-since'; readonly seq: number; readonly by: number }
  /** The command would change nothing. */
  | { readonly code: 'nothing-to-change' }

/** The permanent name of a rejection. */
export type RejectionCode = Rejection['code']
