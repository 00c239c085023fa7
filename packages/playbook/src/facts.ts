// What answers are checked with, and nothing of the compiler: a thread that reads one spreadsheet is started with it.
export { canonicalJson } from './canonical/canonical-json.ts'
export { isCalendarDate } from './model/calendar-date.ts'
export type { FactChoice, FactDefinition, FactValue } from './model/fact.ts'
export { type Localized, localize } from './model/localized.ts'
export type { Question, QuestionId, Questionnaire, QuestionSection, SectionId } from './model/questionnaire.ts'
export { dayNumber } from './proof/day-number.ts'
