export {
  type AnswerChanges,
  type AnswerRow,
  type Answers,
  answerable,
  changesBetween,
  contactParties,
  emailAddress,
  erasedName,
  type Fault,
  type FindingCode,
  type FindingKind,
  type FindingReason,
  findingCodes,
  indexQuestionnaire,
  isAsked,
  isErasedAddress,
  isGuest,
  isSettled,
  longestAction,
  longestAnswer,
  longestNote,
  type Mend,
  minutesOfDay,
  minutesTemplate,
  mostRows,
  normalAnswer,
  type PlacedQuestion,
  parseTimeLine,
  peopleOfTurn,
  phoneNumber,
  printTimeLine,
  type QuestionnaireIndex,
  type QuestionnaireStage,
  requestSteps,
  stateSet,
  type TaskState,
  type TaskStateSet,
  type TimeEntry,
  type TimeLine,
  type TimeLineKnown,
  type TimeLinePart,
  type TimeLineProblem,
  taskStates,
  type WorkGroup,
  weekOf,
  withChanges,
  workGroups,
} from '@fairlead/engagement'
export { type AttachmentView, type FileType, largestAttachment } from './attachments/attachment.ts'
export { attachmentRoutes } from './attachments/routes.ts'
export type { ShownContactEvent } from './contacts/contact-events.ts'
export type { ContactDetailsView, ContactView } from './contacts/contact-view.ts'
export type { ImportReport } from './contacts/import-view.ts'
export type { PersonData } from './contacts/person-data.ts'
export { contactRoutes, mostImported } from './contacts/routes.ts'
export { type DigestInput, type DigestSettingView, digestRoutes } from './digests/routes.ts'
export type {
  CommandInput,
  CreateEngagementInput,
  PreviewInput,
  ReadCommand,
  TaskCommandInput,
} from './engagements/command-input.ts'
export type { Counts } from './engagements/counts-view.ts'
export type { DatesView } from './engagements/dates-view.ts'
export type {
  DifferenceView,
  GateChangeView,
  PlanChangeView,
  PlanDifferenceView,
} from './engagements/difference-view.ts'
export type { EngagementSummary, EngagementView } from './engagements/engagement-view.ts'
export type { FlipView } from './engagements/flip-view.ts'
export type { EventShown, HistoryEntry, HistoryPage } from './engagements/history.ts'
export type { FactRecordView, ScopedServiceView } from './engagements/known-view.ts'
export {
  type EngagementFilter,
  type ExportColumn,
  exportColumns,
  type ListFilter,
  type ListSort,
  listFilters,
  listSorts,
} from './engagements/list-query.ts'
export type { PhaseView, ProcessView, Stage } from './engagements/process-view.ts'
export { actorHeader, engagementRoutes } from './engagements/routes.ts'
export type { EvidenceView, TaskView, WaiverView } from './engagements/task-view.ts'
export type { CalendarView, PartyView, RoleStatusView, TeamView } from './engagements/team-view.ts'
export { workbookType } from './exports/table-answer.ts'
export { withoutFormulas } from './exports/without-formulas.ts'
export { type FeedView, feedRoutes, type NewFeedView } from './feeds/routes.ts'
export type { FindingFilter, FindingView } from './hygiene/finding-view.ts'
export { type FindingPage, hygieneRoutes } from './hygiene/routes.ts'
export type { NoteFilter } from './notes/note-filter.ts'
export type { NoteView } from './notes/note-view.ts'
export { noteRoutes } from './notes/routes.ts'
export type { MessageView, MessageWait, OutboxView } from './outbox/message-view.ts'
export { outboxRoutes } from './outbox/routes.ts'
export type { PersonView } from './people/person.ts'
export { peopleRoutes } from './people/routes.ts'
export { type Problem, problemSchema } from './problems/problem.ts'
export { type ProblemCode, problemCodes } from './problems/problem-codes.ts'
export type { AcceptancePreview } from './questionnaires/acceptance-preview.ts'
export type { ShownAnswersSaved } from './questionnaires/history-events.ts'
export type { QuestionnaireSummary, QuestionnaireView } from './questionnaires/questionnaire-view.ts'
export { questionnaireRoutes } from './questionnaires/routes.ts'
export {
  largestSheet,
  type SheetNote,
  type SheetOutcome,
  type SheetReason,
  type WrongCell,
} from './questionnaires/sheet-view.ts'
export type { PageView, ReleaseView } from './releases/release-view.ts'
export { releaseRoutes } from './releases/routes.ts'
export { largestReply, type ReplyOutcome, replyRoutes } from './replies/routes.ts'
export type { QueuedRequestView, RequestFilter, SimilarRequestView } from './requests/request-queue.ts'
export type { RequestClockView, RequestView } from './requests/request-view.ts'
export type { AskingView, RouteExplanationView } from './requests/route-view.ts'
export { requestRoutes } from './requests/routes.ts'
export { searchRoutes } from './search/routes.ts'
export type { SearchAnswer, SearchHit, SearchKind } from './search/search-view.ts'
export { siteRoutes } from './site/routes.ts'
export type { MakeSiteLink, NewSiteLinkView, SiteCopyView, SiteLinkView, SiteView } from './site/site-view.ts'
export { type Change, streamRoutes } from './stream/routes.ts'
export { timeRoutes } from './time/routes.ts'
export type { EngagementTimeView, PlacedTimeView, TimePast, TimeRowView, TimeWeekView } from './time/time-view.ts'
export { workRoutes } from './work/routes.ts'
export type { WorkItemView } from './work/work-view.ts'
export type { ClashView } from './workshops/clash-view.ts'
export { workshopRoutes } from './workshops/routes.ts'
export type { CalendarSessionView, SessionStage } from './workshops/session-view.ts'
export type { AttendeeView, SessionView, WorkshopView } from './workshops/workshop-view.ts'
