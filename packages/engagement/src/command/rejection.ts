import type { FactId, OutcomeId, ProcessId, ServiceId, TaskId } from '@fairlead/playbook'
import type { TaskState } from '../state/task-state.ts'

/**
 * Why a command is refused: data with a permanent code. It names what was found, so that a screen can say it in any
 * language; nothing is thrown and nothing has happened.
 */
export type Rejection =
  /** The record has changed since the person saw it. */
  | { readonly code: 'stale-revision'; readonly expected: number; readonly found: number }
  | { readonly code: 'engagement-exists' }
  | { readonly code: 'unknown-task'; readonly task: TaskId }
  | { readonly code: 'unknown-process'; readonly process: ProcessId }
  | { readonly code: 'unknown-outcome'; readonly outcome: OutcomeId; readonly choices: readonly OutcomeId[] }
  | { readonly code: 'unknown-service'; readonly service: ServiceId }
  | { readonly code: 'unknown-fact'; readonly fact: FactId }
  | { readonly code: 'wrong-fact-value'; readonly fact: FactId; readonly expected: string }
  | { readonly code: 'unknown-person'; readonly person: string }
  | { readonly code: 'empty-scope' }
  | { readonly code: 'customer-required' }
  | { readonly code: 'wrong-date'; readonly found: string }
  | { readonly code: 'reason-required'; readonly to: TaskState }
  /** The task does not apply to this engagement, so there is nothing to do on it. */
  | { readonly code: 'task-not-applicable'; readonly task: TaskId }
  | { readonly code: 'gate-shut'; readonly task: TaskId; readonly blockers: readonly TaskId[] }
  /** A process can end only when its gates have been completed and, where it has none, nothing mandatory is open. */
  | { readonly code: 'process-not-ready'; readonly process: ProcessId; readonly waitsFor: readonly TaskId[] }
  | { readonly code: 'process-completed'; readonly process: ProcessId }
  | { readonly code: 'process-not-completed'; readonly process: ProcessId }
  /** The command would change nothing. */
  | { readonly code: 'nothing-to-change' }

/** The permanent name of a rejection. */
export type RejectionCode = Rejection['code']
