export type {
  AssignTask,
  ChangeTaskState,
  Command,
  CompleteProcess,
  CreateEngagement,
  ReopenProcess,
  ReviseFacts,
} from './command/command.ts'
export { outcomeChoices, plainEnd } from './command/complete-process.ts'
export { decide } from './command/decide.ts'
export type { Accepted, Decision, DecisionContext, Refused } from './command/decision.ts'
export type { EngagementEvent, RecordedEvent } from './command/event.ts'
export type { Rejection, RejectionCode } from './command/rejection.ts'
export type { GateStatus } from './gate/gate-status.ts'
export { gateStatus, processWaitsFor } from './gate/gates.ts'
export { type Counts, countEngagement, countProcess } from './plan/counts.ts'
export type { FactRead, Plan, PlannedTask, PlanReason, Verdict } from './plan/plan.ts'
export { type Known, plan } from './plan/plan-tasks.ts'
export { indexRelease, type PlacedTask, type ReleaseIndex } from './release/release-index.ts'
export { type Standing, standingOf } from './standing/standing.ts'
export {
  type CalendarDate,
  type Completion,
  type Engagement,
  type EngagementId,
  type Instant,
  type PersonId,
  type ProcessRecord,
  type ReleaseId,
  type TaskRecord,
  untouchedProcess,
  untouchedTask,
} from './state/engagement.ts'
export { evolve, replay } from './state/evolve.ts'
export { processRecord, taskRecord } from './state/records.ts'
export { stateSet, type TaskState, type TaskStateSet, taskStates } from './state/task-state.ts'
