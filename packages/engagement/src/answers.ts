// What a thread needs that writes or reads one spreadsheet, and nothing that it would wait for.
export { rowsOf, valueIn } from './questionnaire/answers/answer-changes.ts'
export { longestAnswer, normalAnswer } from './questionnaire/answers/check-answer.ts'
export { mostRows } from './questionnaire/answers/most-rows.ts'
export type { AnswerRow, Answers } from './questionnaire/questionnaire-record.ts'
