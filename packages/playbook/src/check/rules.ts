import type { Rule } from './rule.ts'
import { absolutePath } from './rules/absolute-path.ts'
import { afterTheGate } from './rules/after-the-gate.ts'
import { alwaysMet } from './rules/always-met.ts'
import { ambiguousDate } from './rules/ambiguous-date.ts'
import { barsInCondition } from './rules/bars-in-condition.ts'
import { boldHeading } from './rules/bold-heading.ts'
import { branchesLeaveHole } from './rules/branches-leave-hole.ts'
import { branchesOverlap } from './rules/branches-overlap.ts'
import { brokenRow } from './rules/broken-row.ts'
import { cellBeyond } from './rules/cell-beyond.ts'
import { changeLogId } from './rules/change-log-id.ts'
import { changeLogOrder } from './rules/change-log-order.ts'
import { changedFlag } from './rules/changed-flag.ts'
import { changedMeaning } from './rules/changed-meaning.ts'
import { changedRole } from './rules/changed-role.ts'
import { changedServices } from './rules/changed-services.ts'
import { columnLeftOut } from './rules/column-left-out.ts'
import { conditionInProse } from './rules/condition-in-prose.ts'
import { conflictMarker } from './rules/conflict-marker.ts'
import { contentsLeadOut } from './rules/contents-lead-out.ts'
import { contentsSyntax } from './rules/contents-syntax.ts'
import { contradictsStep } from './rules/contradicts-step.ts'
import { damagedRow } from './rules/damaged-row.ts'
import { decisionHole } from './rules/decision-hole.ts'
import { decisionMissing } from './rules/decision-missing.ts'
import { decisionOverlap } from './rules/decision-overlap.ts'
import { decisionRowForNobody } from './rules/decision-row-for-nobody.ts'
import { decisionTranslation } from './rules/decision-translation.ts'
import { delimiterRow } from './rules/delimiter-row.ts'
import { doubledPipe } from './rules/doubled-pipe.ts'
import { emptyLabel } from './rules/empty-label.ts'
import { emptyLink } from './rules/empty-link.ts'
import { emptySection } from './rules/empty-section.ts'
import { emptyStep } from './rules/empty-step.ts'
import { endlessCycle } from './rules/endless-cycle.ts'
import { exchangedFlag } from './rules/exchanged-flag.ts'
import { forbiddenLink } from './rules/forbidden-link.ts'
import { foreignPage } from './rules/foreign-page.ts'
import { frontMatter } from './rules/front-matter.ts'
import { futureDate } from './rules/future-date.ts'
import { gateNeverOpens } from './rules/gate-never-opens.ts'
import { gateOpenAtOnce } from './rules/gate-open-at-once.ts'
import { gateWaitsForNothing } from './rules/gate-waits-for-nothing.ts'
import { headingSpace } from './rules/heading-space.ts'
import { hiddenCharacters } from './rules/hidden-characters.ts'
import { hiddenInText } from './rules/hidden-in-text.ts'
import { idleAlias } from './rules/idle-alias.ts'
import { idleComparison } from './rules/idle-comparison.ts'
import { impossibleDate } from './rules/impossible-date.ts'
import { indentedRow } from './rules/indented-row.ts'
import { joinedFlag } from './rules/joined-flag.ts'
import { languageFolder } from './rules/language-folder.ts'
import { linkOut } from './rules/link-out.ts'
import { listedPage } from './rules/listed-page.ts'
import { lostLabels } from './rules/lost-labels.ts'
import { mailFilterLink } from './rules/mail-filter-link.ts'
import { malformedAddress } from './rules/malformed-address.ts'
import { manifestNames } from './rules/manifest-names.ts'
import { missingAnchor } from './rules/missing-anchor.ts'
import { missingInContents } from './rules/missing-in-contents.ts'
import { missingName } from './rules/missing-name.ts'
import { missingPage } from './rules/missing-page.ts'
import { missingStepTranslation } from './rules/missing-step-translation.ts'
import { missingTaskTranslation } from './rules/missing-task-translation.ts'
import { missingTranslation } from './rules/missing-translation.ts'
import { misspeltLabel } from './rules/misspelt-label.ts'
import { mixedAbbreviation } from './rules/mixed-abbreviation.ts'
import { nearlyAFact } from './rules/nearly-a-fact.ts'
import { neverAsked } from './rules/never-asked.ts'
import { neverMet } from './rules/never-met.ts'
import { nextStepNoProcess } from './rules/next-step-no-process.ts'
import { noAltText } from './rules/no-alt-text.ts'
import { noDate } from './rules/no-date.ts'
import { noEnding } from './rules/no-ending.ts'
import { noNextSteps } from './rules/no-next-steps.ts'
import { noOutcome } from './rules/no-outcome.ts'
import { noPhase } from './rules/no-phase.ts'
import { noQuestions } from './rules/no-questions.ts'
import { noRole } from './rules/no-role.ts'
import { noScheme } from './rules/no-scheme.ts'
import { noTasks } from './rules/no-tasks.ts'
import { notTakenOut } from './rules/not-taken-out.ts'
import { noteChoiceAlone } from './rules/note-choice-alone.ts'
import { noteNameMissing } from './rules/note-name-missing.ts'
import { noteNameTwice } from './rules/note-name-twice.ts'
import { oddId } from './rules/odd-id.ts'
import { oneSideTwice } from './rules/one-side-twice.ts'
import { otherAddressShown } from './rules/other-address-shown.ts'
import { otherCase } from './rules/other-case.ts'
import { otherLabels } from './rules/other-labels.ts'
import { otherLanguagesPage } from './rules/other-languages-page.ts'
import { otherLinks } from './rules/other-links.ts'
import { otherNames } from './rules/other-names.ts'
import { otherNextSteps } from './rules/other-next-steps.ts'
import { otherOrder } from './rules/other-order.ts'
import { otherSpelling } from './rules/other-spelling.ts'
import { outsideLanguages } from './rules/outside-languages.ts'
import { pageKind } from './rules/page-kind.ts'
import { pageLeftOut } from './rules/page-left-out.ts'
import { pageTitle } from './rules/page-title.ts'
import { plainHttp } from './rules/plain-http.ts'
import { privateAddress } from './rules/private-address.ts'
import { processLeftOut } from './rules/process-left-out.ts'
import { questionMissing } from './rules/question-missing.ts'
import { questionTableNotRead } from './rules/question-table-not-read.ts'
import { questionTranslation } from './rules/question-translation.ts'
import { questionnaireMissing } from './rules/questionnaire-missing.ts'
import { questionnaireOfOtherKind } from './rules/questionnaire-of-other-kind.ts'
import { questionsElsewhere } from './rules/questions-elsewhere.ts'
import { redundantPart } from './rules/redundant-part.ts'
import { renumbered } from './rules/renumbered.ts'
import { repeatedHeader } from './rules/repeated-header.ts'
import { repeatedHeading } from './rules/repeated-heading.ts'
import { repeatedId } from './rules/repeated-id.ts'
import { repeatedLabel } from './rules/repeated-label.ts'
import { replacedId } from './rules/replaced-id.ts'
import { replacedTwice } from './rules/replaced-twice.ts'
import { roleBeyondStep } from './rules/role-beyond-step.ts'
import { roleOfNoTeam } from './rules/role-of-no-team.ts'
import { routeToNobody } from './rules/route-to-nobody.ts'
import { routingWithoutTeam } from './rules/routing-without-team.ts'
import { rowsOnOneLine } from './rules/rows-on-one-line.ts'
import { rowsWithoutHeader } from './rules/rows-without-header.ts'
import { secondNextSteps } from './rules/second-next-steps.ts'
import { secondPage } from './rules/second-page.ts'
import { secondRoutingTable } from './rules/second-routing-table.ts'
import { secondTitle } from './rules/second-title.ts'
import { serviceBeyondStep } from './rules/service-beyond-step.ts'
import { serviceWithoutTasks } from './rules/service-without-tasks.ts'
import { sharedName } from './rules/shared-name.ts'
import { sharedTaskName } from './rules/shared-task-name.ts'
import { singleRole } from './rules/single-role.ts'
import { skippedHeadingLevel } from './rules/skipped-heading-level.ts'
import { staleCopy } from './rules/stale-copy.ts'
import { staleFrontMatter } from './rules/stale-front-matter.ts'
import { staleTranslation } from './rules/stale-translation.ts'
import { stepWithoutLabels } from './rules/step-without-labels.ts'
import { strayCondition } from './rules/stray-condition.ts'
import { strayPipe } from './rules/stray-pipe.ts'
import { swallowedName } from './rules/swallowed-name.ts'
import { tableWithoutRows } from './rules/table-without-rows.ts'
import { tasksOnQuestionnaire } from './rules/tasks-on-questionnaire.ts'
import { teamOfAnotherRole } from './rules/team-of-another-role.ts'
import { teamWithoutRoute } from './rules/team-without-route.ts'
import { textBelowTable } from './rules/text-below-table.ts'
import { thresholdInProse } from './rules/threshold-in-prose.ts'
import { thresholdLeftOut } from './rules/threshold-left-out.ts'
import { tooMuch } from './rules/too-much.ts'
import { translationDiffers } from './rules/translation-differs.ts'
import { twoDigitYear } from './rules/two-digit-year.ts'
import { twoNames } from './rules/two-names.ts'
import { twoOutcomes } from './rules/two-outcomes.ts'
import { twoQuestionsOneFact } from './rules/two-questions-one-fact.ts'
import { unclosedRow } from './rules/unclosed-row.ts'
import { unknownMotion } from './rules/unknown-motion.ts'
import { unknownPhase } from './rules/unknown-phase.ts'
import { unknownQuestionColumn } from './rules/unknown-question-column.ts'
import { unknownQuestionnaire } from './rules/unknown-questionnaire.ts'
import { unknownReference } from './rules/unknown-reference.ts'
import { unknownRole } from './rules/unknown-role.ts'
import { unknownService } from './rules/unknown-service.ts'
import { unknownTeam } from './rules/unknown-team.ts'
import { unreachableProcess } from './rules/unreachable-process.ts'
import { unreadableCell } from './rules/unreadable-cell.ts'
import { unsentQuestionnaire } from './rules/unsent-questionnaire.ts'
import { untranslatedName } from './rules/untranslated-name.ts'
import { unusableDecisionTable } from './rules/unusable-decision-table.ts'
import { unusedName } from './rules/unused-name.ts'
import { unusedService } from './rules/unused-service.ts'
import { vagueLink } from './rules/vague-link.ts'
import { wrongContents } from './rules/wrong-contents.ts'
/** Every rule, in the order of their codes. */
export const rules: readonly Rule[] = [
  frontMatter,
  pageTitle,
  conflictMarker,
  noTasks,
  secondPage,
  processLeftOut,
  pageLeftOut,
  missingInContents,
  contentsLeadOut,
  wrongContents,
  staleCopy,
  outsideLanguages,
  listedPage,
  contentsSyntax,
  languageFolder,
  damagedRow,
  unclosedRow,
  hiddenCharacters,
  hiddenInText,
  joinedFlag,
  rowsOnOneLine,
  doubledPipe,
  delimiterRow,
  brokenRow,
  swallowedName,
  repeatedHeader,
  textBelowTable,
  headingSpace,
  rowsWithoutHeader,
  strayPipe,
  indentedRow,
  exchangedFlag,
  tooMuch,
  unknownRole,
  unknownService,
  unknownPhase,
  noPhase,
  sharedName,
  unknownMotion,
  otherSpelling,
  mixedAbbreviation,
  singleRole,
  unusedName,
  unusedService,
  idleAlias,
  missingName,
  twoNames,
  repeatedId,
  changedMeaning,
  changeLogId,
  changedFlag,
  changedRole,
  changedServices,
  unknownReference,
  sharedTaskName,
  notTakenOut,
  renumbered,
  oddId,
  missingPage,
  forbiddenLink,
  otherLanguagesPage,
  missingAnchor,
  noScheme,
  noEnding,
  emptyLink,
  plainHttp,
  malformedAddress,
  privateAddress,
  noAltText,
  vagueLink,
  absolutePath,
  otherCase,
  linkOut,
  otherAddressShown,
  mailFilterLink,
  noRole,
  emptyStep,
  noNextSteps,
  unreachableProcess,
  nextStepNoProcess,
  endlessCycle,
  secondNextSteps,
  skippedHeadingLevel,
  stepWithoutLabels,
  secondTitle,
  afterTheGate,
  repeatedHeading,
  tableWithoutRows,
  emptyLabel,
  repeatedLabel,
  misspeltLabel,
  serviceWithoutTasks,
  serviceBeyondStep,
  roleBeyondStep,
  lostLabels,
  emptySection,
  boldHeading,
  missingTranslation,
  missingTaskTranslation,
  translationDiffers,
  missingStepTranslation,
  otherOrder,
  otherLinks,
  staleTranslation,
  untranslatedName,
  otherNextSteps,
  foreignPage,
  otherLabels,
  otherNames,
  manifestNames,
  strayCondition,
  replacedId,
  replacedTwice,
  impossibleDate,
  futureDate,
  ambiguousDate,
  staleFrontMatter,
  changeLogOrder,
  twoDigitYear,
  noDate,
  neverMet,
  contradictsStep,
  alwaysMet,
  idleComparison,
  redundantPart,
  gateNeverOpens,
  gateWaitsForNothing,
  gateOpenAtOnce,
  branchesOverlap,
  branchesLeaveHole,
  noOutcome,
  twoOutcomes,
  unusableDecisionTable,
  unreadableCell,
  nearlyAFact,
  decisionHole,
  decisionOverlap,
  decisionRowForNobody,
  decisionTranslation,
  decisionMissing,
  unknownTeam,
  routeToNobody,
  routingWithoutTeam,
  secondRoutingTable,
  roleOfNoTeam,
  teamOfAnotherRole,
  teamWithoutRoute,
  noteNameMissing,
  noteChoiceAlone,
  noteNameTwice,
  thresholdInProse,
  conditionInProse,
  oneSideTwice,
  thresholdLeftOut,
  columnLeftOut,
  noQuestions,
  pageKind,
  tasksOnQuestionnaire,
  unknownQuestionColumn,
  neverAsked,
  twoQuestionsOneFact,
  questionnaireMissing,
  questionMissing,
  questionTranslation,
  unknownQuestionnaire,
  questionnaireOfOtherKind,
  unsentQuestionnaire,
  questionsElsewhere,
  barsInCondition,
  cellBeyond,
  questionTableNotRead,
]
