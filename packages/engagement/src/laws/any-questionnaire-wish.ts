import fc from 'fast-check'
import type { AnswerRow } from '../questionnaire/questionnaire-record.ts'
import type { QuestionnaireWish } from './wish.ts'

/** The tasks of the fixture's release that send a questionnaire, and seldom one that does not. */
export const anyQuestionnaireTask = fc.oneof(
  { weight: 8, arbitrary: fc.constant('202') },
  { weight: 4, arbitrary: fc.constantFrom('910', '503') },
  { weight: 1, arbitrary: fc.constantFrom('100', '999') },
)

/** An answer that fits, most often; else one that does not. */
function answer<T>(...right: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...right) },
    { weight: 1, arbitrary: fc.constant(wrong as T) },
  )
}
const wrong: unknown = -7

/** Answers to questions that are asked once; `null` takes one back. */
export const anyValues = fc.record(
  {
    people: answer(1, 300, 50_000, null),
    rules: answer(true, false, null),
    auditor: answer('Someone', ' Someone else ', null),
    moves: answer(['gmail', 'box'], [], ['imap'], null),
    since: answer('2020-02-29', null),
  },
  { requiredKeys: [], noNullPrototype: true },
)

const anyRow: fc.Arbitrary<AnswerRow> = fc.record(
  { name: fc.constantFrom('a', 'b', 'c'), kind: answer('box', 'gmail'), size: fc.constantFrom(0, 12) },
  { requiredKeys: [], noNullPrototype: true },
)

/** Rows of the section that repeats. */
export const anyRows = fc.array(anyRow, { maxLength: 4 })

/** Everything that has to be answered, so that it can come back. */
export const wholeAnswers = { people: 300, rules: true, auditor: 'Someone', moves: ['gmail'] } as const

const anyRespondent = fc.record({
  name: fc.oneof({ weight: 6, arbitrary: fc.constantFrom('Kim', ' Lee ') }, { weight: 1, arbitrary: fc.constant(' ') }),
  email: fc.constantFrom('kim@example.org', null, null, 'Kim <kim@example.org>'),
})

/** Anything that a person may want of a questionnaire; a part of it is refused. */
export const anyQuestionnaireWish: fc.Arbitrary<QuestionnaireWish> = anyQuestionnaireTask.chain((name) => {
  const task = fc.constant(name)
  const kind = <Type extends QuestionnaireWish['type']>(type: Type) => fc.constant(type)
  const remarks = fc.dictionary(fc.constantFrom('people', 'size', 'moons'), fc.constantFrom('why?', ' '), {
    maxKeys: 2,
    noNullPrototype: true,
  })
  return fc.oneof<fc.MaybeWeightedArbitrary<QuestionnaireWish>[]>(
    {
      weight: 3,
      arbitrary: fc.record({
        type: kind('SendQuestionnaire'),
        task,
        to: anyRespondent,
        due: fc.constantFrom(null, '2026-12-01', '2027-02-30'),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        type: kind('SaveAnswers'),
        task,
        values: fc.oneof(anyValues, fc.constant(wholeAnswers)),
        rows: fc.oneof(
          { weight: 2, arbitrary: fc.constant({}) },
          { weight: 2, arbitrary: anyRows.map((sources) => ({ sources })) },
          { weight: 1, arbitrary: anyRows.map((customer) => ({ customer })) },
        ),
      }),
    },
    { weight: 3, arbitrary: fc.record({ type: kind('ReturnQuestionnaire'), task }) },
    { weight: 3, arbitrary: fc.record({ type: kind('ReviewQuestionnaire'), task }) },
    { weight: 3, arbitrary: fc.record({ type: kind('AcceptAnswers'), task }) },
    {
      weight: 2,
      arbitrary: fc.record({ type: kind('RejectAnswers'), task, remarks, reason: fc.constantFrom('no', null) }),
    },
  )
})
