export { agendaOfPage } from './agenda/agenda-of-page.ts'
export { type AgendaPlace, stepAgenda } from './agenda/step-agenda.ts'
export { asksOfServices, type ServiceFigure, serviceFigures, withFigures } from './cadence/service-figures.ts'
export { canonicalJson } from './canonical/canonical-json.ts'
export { sha256Hex } from './canonical/sha256.ts'
export { check } from './check/check.ts'
export { diagnose } from './check/diagnose.ts'
export { didYouMean } from './check/did-you-mean.ts'
export { explanations } from './check/explanations.ts'
export type { Example, Explanation } from './check/rule.ts'
export { type CombinedRelease, combineReleases } from './combine/combine-releases.ts'
export type { Conflict } from './combine/conflict.ts'
export { type Compiled, compile, releaseHash } from './compile/compile.ts'
export { type Playbook, readPlaybook } from './compile/playbook.ts'
export { type ConditionProgram, conditionPrograms } from './condition/condition-programs.ts'
export { evaluateCondition } from './condition/evaluate-condition.ts'
export type { Comparison, Requirement } from './condition/requirement.ts'
export { type Routed, routeFor, routingTable } from './decision/routing/route-for.ts'
export type { RoutedWish } from './decision/routing/routing-inputs.ts'
export { type Decided, rowFor } from './decision/row-for.ts'
export { fixAll } from './fix/fix-all.ts'
export { mermaid } from './graph/mermaid.ts'
export { type ProcessGraph, processGraph } from './graph/process-graph.ts'
export { type ReadManifest, readManifest } from './manifest/read-manifest.ts'
export type { Cadence, CadenceId, CadenceLength } from './model/cadence.ts'
export { isCalendarDate } from './model/calendar-date.ts'
export type {
  DecisionRow,
  DecisionTable,
  DecisionTableId,
} from './model/decision-table.ts'
export type { Diagnostic } from './model/diagnostic.ts'
export { type DiagnosticCode, diagnosticCodes } from './model/diagnostic-codes.ts'
export type {
  ChoiceFact,
  DateFact,
  FactChoice,
  FactDefinition,
  FactId,
  FactValue,
  KnownFacts,
  MoneyFact,
  NumberFact,
  SetFact,
  TextFact,
  YesNoFact,
} from './model/fact.ts'
export type { Edit, Fix } from './model/fix.ts'
export { type Language, type Localized, localize } from './model/localized.ts'
export type { NoteField, NoteFieldId, NoteType, NoteTypeId } from './model/note-type.ts'
export { type Party, parties } from './model/party.ts'
export type { Per } from './model/per.ts'
export type {
  Question,
  QuestionId,
  Questionnaire,
  QuestionnaireId,
  QuestionSection,
  SectionId,
} from './model/questionnaire.ts'
export type {
  Condition,
  Gate,
  MotionId,
  Named,
  NameLink,
  Outcome,
  OutcomeId,
  PageBlock,
  PageContent,
  PhaseId,
  Process,
  ProcessId,
  Release,
  Role,
  RoleId,
  Service,
  ServiceGroupId,
  ServiceId,
  ServiceSet,
  Sharing,
  Source,
  Step,
  StepId,
  Task,
  TaskId,
} from './model/release.ts'
export type { Severity } from './model/severity.ts'
export type { Range, Span } from './model/span.ts'
export { type Due, type DueAnchor, type TaskKind, taskKinds } from './model/task-kind.ts'
export type { RoutingAnswer, Team, TeamClock, TeamId } from './model/team.ts'
export { dateOf, dayNumber } from './proof/day-number.ts'
export { type FactRegions, factRegions } from './proof/fact-regions.ts'
export { noteTree } from './prose/note-tree.ts'
export { type AlertKind, alertKinds, sanitizeProse } from './prose/sanitize-prose.ts'
export { questionDefinitions } from './questionnaire/question-definitions.ts'
export type { Page, PageFile } from './reader/page.ts'
export { processIdOf } from './reader/process-id.ts'
export { isTocFile } from './reader/read-toc.ts'
export { readYesNo } from './reader/yes-words.ts'
export { requirementSchema } from './release/condition-schema.ts'
export { pageContentSchema } from './release/page-schema.ts'
export { sourceSchema } from './release/part-schemas.ts'
export { processSchema } from './release/process-schema.ts'
export { type ReadRelease, type ReleaseProblem, readRelease } from './release/read-release.ts'
export { releaseSchema } from './release/release-schema.ts'
