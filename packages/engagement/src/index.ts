export { isOwnWork, ownWork } from './access/own-work.ts'
export { participantsOf } from './access/participants.ts'
export type {
  Command,
  CreateEngagement,
  GivenKnown,
  TaskCommand,
} from './command/command.ts'
export { decide } from './command/decide.ts'
export type { DecisionContext, Past } from './command/decision-context.ts'
export type { EngagementEvent, RecordedEvent, Restoration, TaskEvent, Undone } from './command/event.ts'
export { plainService, readEvent, type StoredEvent } from './command/read-event.ts'
export type { Rejection, RejectionCode } from './command/rejection.ts'
export { normalKnown, type RecordedKnown, unknownIdIn } from './command/scope-and-facts.ts'
export { type GateChange, type PlanChange, type PlanDifference, planDifference } from './compare/plan-changes.ts'
export { type Changed, type RecordDifference, recordDifference } from './compare/record-changes.ts'
export type { ContactCommand, ContactRow } from './contact/contact-command.ts'
export type { ContactEvent, PersonErased } from './contact/contact-event.ts'
export {
  type ContactDetails,
  type ContactId,
  type ContactParty,
  type ContactRecord,
  contactParties,
} from './contact/contact-record.ts'
export type { ContactLine, ContactRejection } from './contact/contact-rejection.ts'
export { planImport, type RowOutcome } from './contact/plan-import.ts'
export { unsaidDetails } from './contact/unsaid-details.ts'
export { addDays } from './dates/add-days.ts'
export { goLiveOf } from './dates/go-live.ts'
export type { AnchorReason, DueReason, LastWork } from './dates/schedule/due-reason.ts'
export { type ForecastEnd, forecastEnd } from './dates/schedule/forecast-end.ts'
export type { Moved, MovedStep } from './dates/schedule/moved.ts'
export { type Schedule, schedule, type TaskDates } from './dates/schedule/schedule.ts'
export type { ScheduleInput, ScheduleItem, ScheduleProcess } from './dates/schedule/schedule-input.ts'
export { scheduleOf } from './dates/schedule-of.ts'
export { type CalendarProblem, normalCalendar, plainCalendar, type WorkCalendar } from './dates/work-calendar.ts'
export { clockIn, dayBegins, dayEnds, dayIn, isTimeZone, momentIn } from './dates/zone.ts'
export { type DigestPeriod, type DigestRhythm, lastPeriod } from './digest/digest-rhythm.ts'
export { clockEffect, type RunningRequest } from './effects/clock-effect.ts'
export {
  type Addressee,
  type CancellationEffect,
  type Effect,
  effectName,
  type InvitationEffect,
  type NoteEffect,
  type QuestionnaireEffect,
  type RequestEffect,
} from './effects/effect.ts'
export { effectsOf, type ToldRecords } from './effects/effects-of.ts'
export { workshopOfUid, workshopUid } from './effects/workshop-uid.ts'
export type { GateStatus } from './gate/gate-status.ts'
export { gateStatus, processWaitsFor } from './gate/gates.ts'
export { outcomeVerdicts } from './gate/outcome-verdicts.ts'
export { type PhaseStatus, phaseStatuses } from './gate/phase-status.ts'
export { openedBy, type ProcessStage, processStage } from './gate/process-stage.ts'
export {
  type Finding,
  type FindingAbout,
  type FindingCode,
  type FindingKind,
  type FindingReason,
  findingCodes,
  type Mend,
  type Whose,
} from './hygiene/finding.ts'
export { expectedFindings, findings, holdsAt } from './hygiene/findings.ts'
export { longestAction } from './note/decide/normal-action.ts'
export { longestNote } from './note/decide/write-note.ts'
export { isNoteEvent } from './note/note-after.ts'
export type { NoteCommand } from './note/note-command.ts'
export type { NoteEvent } from './note/note-event.ts'
export {
  type Amendment,
  type Audience,
  actionLeft,
  isFor,
  type NextAction,
  type NoteContent,
  type NoteFields,
  type NoteId,
  type NoteRecord,
  type RecordedAction,
  type RestoredNote,
} from './note/note-record.ts'
export type { NoteRejection } from './note/note-rejection.ts'
export { seenAudience } from './note/seen-audience.ts'
export { type ErasingEvent, erasedBy, erasingTypes, isErasing, isErasingType } from './personal/erased-by.ts'
export {
  erasedName,
  type Identity,
  isErasedAddress,
  type PersonalKind,
  type PersonalPart,
  standIn,
  whoseName,
} from './personal/personal-part.ts'
export { personalParts } from './personal/personal-parts.ts'
export { commitmentTo, openData, type SealedValue, sealEvent, sealedIn } from './personal/sealed-event.ts'
export { type Counts, countEngagement, countPhase, countProcess } from './plan/counts.ts'
export type { Flip } from './plan/nearest-change/flip.ts'
export { nearestChanges } from './plan/nearest-change/nearest-changes.ts'
export type { PlannedTask, PlanReason, Verdict } from './plan/plan.ts'
export { plan } from './plan/plan-tasks.ts'
export {
  type AnswerChanges,
  changesBetween,
  isNoChange,
  isSameRow,
  isSameValue,
  type RowSplice,
  rowsOf,
  valueIn,
  withChanges,
} from './questionnaire/answers/answer-changes.ts'
export { type AnswerCounts, countAnswers } from './questionnaire/answers/answer-counts.ts'
export {
  type AnswerDifference,
  answerDifference,
  type ChangedAnswer,
  type ChangedRow,
} from './questionnaire/answers/answer-difference.ts'
export { type AskedQuestion, askedQuestions, isAsked } from './questionnaire/answers/asked-questions.ts'
export { checkAnswer, expectedAnswer, longestAnswer, normalAnswer } from './questionnaire/answers/check-answer.ts'
export { factsFrom } from './questionnaire/answers/facts-from.ts'
export { type MissingAnswer, missingAnswers } from './questionnaire/answers/missing-answers.ts'
export { mostRows } from './questionnaire/answers/most-rows.ts'
export {
  indexQuestionnaire,
  type PlacedQuestion,
  type QuestionnaireIndex,
} from './questionnaire/answers/questionnaire-index.ts'
export { knownOnceAccepted } from './questionnaire/known-once-accepted.ts'
export type { QuestionnaireCommand } from './questionnaire/questionnaire-command.ts'
export type { AnswersSaved, QuestionnaireEvent } from './questionnaire/questionnaire-event.ts'
export { questionnaireOf } from './questionnaire/questionnaire-of.ts'
export {
  type AnswerRow,
  type Answers,
  answerable,
  noAnswers,
  type QuestionnaireRecord,
  type QuestionnaireStage,
  type Respondent,
  type ReturnedAnswers,
  type SheetRead,
} from './questionnaire/questionnaire-record.ts'
export type { RestoredQuestionnaire } from './questionnaire/restored-questionnaire.ts'
export { indexRelease, type ReleaseIndex } from './release/release-index.ts'
export { type ClockState, clockOf, clockState, type RequestClock } from './request/clock-of.ts'
export { type RequestPart, requestSteps } from './request/decide/request-hindrance.ts'
export { type Prefilled, prefillFor } from './request/prefill-for.ts'
export type { RequestCommand } from './request/request-command.ts'
export type { RequestEvent } from './request/request-event.ts'
export {
  accessHolder,
  type RequestId,
  type RequestRecord,
  type RequestStage,
  type Route,
  type Wish,
} from './request/request-record.ts'
export { decidersOf, peopleOfTurn, type Turn, turnOf } from './request/turn-of.ts'
export {
  type CustomerView,
  customerView,
  type SharedPhase,
  type SharedProcess,
  type SharedProgress,
} from './site/customer-view.ts'
export { canOwn, customerContact, isGuest } from './site/guest.ts'
export { guestStates } from './site/guest-hindrance.ts'
export { isOwnAction, type Owner, ownerOf } from './site/own-action.ts'
export { type OwnerContact, ownerContacts } from './site/owner-contacts.ts'
export type { SharedAction, SharedNote } from './site/shared-notes.ts'
export type { Colleague, SharedPeople, TeamMember } from './site/shared-people.ts'
export type { SharedQuestionnaire } from './site/shared-questionnaire.ts'
export { isSharedSettled, isShown, type SharedState, type SharedTask } from './site/shared-task.ts'
export type { SharedInvitation, SharedMaterial, SharedWorkshop } from './site/shared-workshop.ts'
export { type SharingReason, sharingOf, type TaskSharing } from './site/sharing.ts'
export { isInPlay, type Standing, standingOf } from './standing/standing.ts'
export type {
  CalendarDate,
  Engagement,
  EngagementId,
  FactRecord,
  FactRecords,
  Instant,
  PersonId,
  ReleaseId,
  ScopedService,
} from './state/engagement.ts'
export { evolve, fold, replay } from './state/evolve.ts'
export { calendarOf, factsOf, processRecord, questionnaireRecord, scopeOf, taskRecord } from './state/records.ts'
export { partsOfKey, type TaskKey, taskKey } from './state/task-key.ts'
export {
  type AddedTask,
  type Evidence,
  type EvidenceContent,
  isInForce,
  type TaskRecord,
  type Waiver,
} from './state/task-record.ts'
export { type Fault, isSettled, stateSet, type TaskState, type TaskStateSet, taskStates } from './state/task-state.ts'
export { liesWithCustomer } from './team/customer-role.ts'
export type { Person, Right } from './team/person.ts'
export { type Responsible, responsibleFor, responsibleInTeam, rolesOf } from './team/responsible.ts'
export { type SlotId, slotId, type TeamSlot } from './team/team-slot.ts'
export { type RoleStatus, teamStatus } from './team/team-status.ts'
export { parseTimeLine } from './time/line/parse-time-line.ts'
export { printTimeLine } from './time/line/print-time-line.ts'
export type {
  TimeLine,
  TimeLineContent,
  TimeLineKnown,
  TimeLinePart,
  TimeLineProblem,
} from './time/line/time-line.ts'
export type { TimeCommand } from './time/time-command.ts'
export { minutesOfDay, type TimeEntry, type TimeEntryId, type TimeRecord } from './time/time-entry.ts'
export type { TimeEvent } from './time/time-event.ts'
export type { TimeRejection } from './time/time-rejection.ts'
export { serviceOfTime, type TimeTotals, timeTotals } from './time/time-totals.ts'
export { weekOf } from './time/week-of.ts'
export { type WorkGroup, workGroup, workGroups } from './work/work-group.ts'
export { type WorkItem, workItems } from './work/work-item.ts'
export { type KnownOfSession, minutesTemplate } from './workshop/minutes/minutes-template.ts'
export { sessionEnd } from './workshop/session/session-end.ts'
export type { Clash } from './workshop/slots/clash.ts'
export { clashesOf } from './workshop/slots/clashes-of.ts'
export type { Circumstances, Guest, OtherSession } from './workshop/slots/slot-question.ts'
export { type Slot, type SlotQuestion, suggestSlots } from './workshop/slots/suggest-slots.ts'
export type { WorkshopCommand } from './workshop/workshop-command.ts'
export type { HeldAction, WorkshopEvent } from './workshop/workshop-event.ts'
export { isWorkshop } from './workshop/workshop-hindrance.ts'
export {
  type AgendaItem,
  type Attendee,
  type HandingOver,
  type HeldSession,
  type LapsedSession,
  type Material,
  type MaterialContent,
  type MaterialId,
  type Reply,
  type Session,
  untouchedWorkshop,
  type WorkshopContent,
  type WorkshopRecord,
} from './workshop/workshop-record.ts'
export { workshopRecord } from './workshop/workshop-record-of.ts'
export type { WorkshopLine, WorkshopRejection } from './workshop/workshop-rejection.ts'
export {
  isCurrentHandedOver,
  isCurrentReply,
  type WorkshopStage,
  workshopStage,
  workshopStages,
} from './workshop/workshop-stage.ts'
export { emailAddress } from './written/email-address.ts'
export { phoneNumber } from './written/phone-number.ts'
