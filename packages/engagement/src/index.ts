export type {
  AssignTask,
  ChangeTaskState,
  Command,
  CompleteProcess,
  CreateEngagement,
  ReopenProcess,
  ReviseFacts,
} from './command/command.ts'
export type { EngagementEvent, RecordedEvent } from './command/event.ts'
export type { Rejection, RejectionCode } from './command/rejection.ts'
export type { GateStatus } from './gate/gate-status.ts'
export type { FactRead, Plan, PlannedTask, PlanReason, Verdict } from './plan/plan.ts'
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
  untouchedTask,
} from './state/engagement.ts'
export { stateSet, type TaskState, type TaskStateSet, taskStates } from './state/task-state.ts'
