import fc from 'fast-check'
import type { AnswerRow, Answers } from '../questionnaire-record.ts'

const anyRow: fc.Arbitrary<AnswerRow> = fc.record(
  {
    name: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    kind: fc.constantFrom('box', 'gmail', 'imap'),
    size: fc.constantFrom(0, 12),
  },
  { requiredKeys: [], noNullPrototype: true },
)

/** Answers to the fixture's questionnaire: each there or not. */
export const anyAnswers: fc.Arbitrary<Answers> = fc.record(
  {
    values: fc.record(
      {
        people: fc.constantFrom(1, 300),
        rules: fc.boolean(),
        auditor: fc.constantFrom('Someone', 'Nobody'),
        moves: fc.subarray(['box', 'gmail', 'imap']),
        since: fc.constantFrom('2020-02-29', '2021-01-01'),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
    rows: fc.array(anyRow, { maxLength: 8 }).map((sources) => (sources.length === 0 ? {} : { sources })),
  },
  { noNullPrototype: true },
)
