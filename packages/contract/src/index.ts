export { stateSet, type TaskState, type TaskStateSet, taskStates } from '@fairlead/engagement'
export { type AttachmentView, type FileType, largestAttachment } from './attachments/attachment.ts'
export { attachmentRoutes } from './attachments/routes.ts'
export type {
  AssignTaskInput,
  ChangeTaskStateInput,
  CompleteProcessInput,
  CreateEngagementInput,
  ReviseFactsInput,
} from './engagements/engagement-input.ts'
export type { Counts, EngagementSummary, EngagementView, ProcessView, TaskView } from './engagements/engagement-view.ts'
export type { HistoryEntry, HistoryPage } from './engagements/history.ts'
export { actorHeader, engagementRoutes } from './engagements/routes.ts'
export type { PersonView } from './people/person.ts'
export { peopleRoutes } from './people/routes.ts'
export { type Problem, problemSchema } from './problems/problem.ts'
export { type ProblemCode, problemCodes } from './problems/problem-codes.ts'
export type { PageView, ReleaseView } from './releases/release-view.ts'
export { releaseRoutes } from './releases/routes.ts'
export { type Change, streamRoutes } from './stream/routes.ts'
