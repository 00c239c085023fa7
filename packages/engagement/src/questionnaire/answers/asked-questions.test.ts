import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { KnownFacts } from '@fairlead/playbook'
import fc from 'fast-check'
import { aCondition } from '../../fixtures/a-playbook.ts'
import { aQuestion, aQuestionnaire, aSection } from '../../fixtures/a-questionnaire.ts'
import { aRelease } from '../../fixtures/a-release.ts'
import { ownMissing } from '../../laws/own-questionnaire.ts'
import type { Answers } from '../questionnaire-record.ts'
import { countAnswers } from './answer-counts.ts'
import { anyAnswers } from './any-answers.ts'
import { askedQuestions } from './asked-questions.ts'
import { missingAnswers } from './missing-answers.ts'
import { indexQuestionnaire } from './questionnaire-index.ts'

const seed = 20261203
const index = indexQuestionnaire(aQuestionnaire(), aRelease().facts)

/** The questions that are asked, each as `question` or `question row`. */
function asked(of: typeof index, answers: Partial<Answers>, facts: KnownFacts = {}): readonly string[] {
  return [...askedQuestions(of, { values: {}, rows: {}, ...answers }, facts)].map(({ question, row }) =>
    row === null ? question.id : `${question.id} ${row}`,
  )
}

test('[E130] a question is asked unless its condition says no, row by row where its section repeats', () => {
  const once = ['people', 'rules', 'moves', 'since']
  assert.deepEqual(asked(index, { values: { rules: false } }), once)
  assert.deepEqual(asked(index, { values: { rules: true } }), ['people', 'rules', 'auditor', 'moves', 'since'])
  const rows = { sources: [{ kind: 'box' }, { kind: 'imap' }, {}] }
  assert.deepEqual(asked(index, { values: { rules: false }, rows }), [
    ...once,
    ...['name 1', 'kind 1', 'name 2', 'kind 2', 'size 2', 'name 3', 'kind 3', 'size 3'],
  ])
})

test('[E130] of rows that are alike to a condition it is asked once, however many there are', () => {
  const heard: unknown[] = []
  const questions = [...index.questions].map(([id, placed]) => {
    const { program } = placed
    if (program === null) return [id, placed] as const
    const verdict: typeof program.verdict = (facts) => {
      heard.push([id, facts])
      return program.verdict(facts)
    }
    return [id, { ...placed, program: { ...program, verdict } }] as const
  })
  const heeded = { ...index, questions: new Map(questions) }
  const kinds = ['box', 'imap', null]
  const sources = Array.from({ length: 300 }, (_, at) => {
    const kind = kinds[at % 3] ?? null
    return { name: `Source ${at}`, ...(kind === null ? {} : { kind }) }
  })
  const answers = { rows: { sources } }
  assert.deepEqual(asked(heeded, answers), asked(index, answers))
  assert.equal(new Set(heard.map((one) => JSON.stringify(one))).size, heard.length)
  assert.ok(heard.length > kinds.length)
})

test('[E130] what is unknown hides no question', () => {
  assert.ok(asked(index, {}).includes('auditor'))
})

const yesNo = { type: 'yes-no' } as const
const chain = indexQuestionnaire(
  aQuestionnaire({
    sections: [
      aSection('one', [
        aQuestion('first', yesNo),
        aQuestion('second', yesNo, { condition: aCondition('first') }),
        aQuestion('third', yesNo, { condition: aCondition('second') }),
        aQuestion('fourth', yesNo, { condition: aCondition('regulated') }),
        aQuestion('regulated', yesNo),
        aQuestion('fifth', yesNo, { condition: aCondition('regulated') }),
      ]),
      aSection(
        'many',
        [aQuestion('own', yesNo), aQuestion('sixth', yesNo, { condition: aCondition('own && first') })],
        {
          forEach: { en: 'one' },
        },
      ),
      aSection('last', [aQuestion('seventh', yesNo, { condition: aCondition('own') })]),
    ],
  }),
  aRelease().facts,
)

test('[E130] a condition sees no answer to a question that is not asked itself', () => {
  assert.ok(!asked(chain, { values: { first: true, second: false } }).includes('third'))
  const { length } = asked(chain, { values: { first: false, second: false } })
  assert.deepEqual(asked(chain, { values: { first: false, second: true } }).length, length)
  assert.ok(asked(chain, { values: { first: false, second: false } }).includes('third'), 'it is unknown then')
})

test('[E130] an answer hides the fact of its name from the questions behind it', () => {
  const answers = { values: { regulated: true } }
  assert.ok(!asked(chain, answers, { regulated: false }).includes('fourth'))
  assert.ok(asked(chain, answers, { regulated: false }).includes('fifth'))
  assert.ok(!asked(chain, {}, { regulated: false }).includes('fifth'))
})

test('[E130] a row sees its own answers, then those that are given once, and nobody sees those of a row', () => {
  const answers = { values: { first: false }, rows: { many: [{ own: true }, { own: false }, {}] } }
  assert.deepEqual(
    asked(chain, answers).filter((one) => one.startsWith('sixth')),
    [],
  )
  const open = { values: { first: true }, rows: { many: [{ own: true }, { own: false }, {}] } }
  assert.deepEqual(
    asked(chain, open).filter((one) => one.startsWith('s')),
    ['second', 'sixth 1', 'sixth 3', 'seventh'],
  )
})

test(`[E132] missing is what is required, asked and not answered, and is counted so (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const missing = missingAnswers(index, answers, {})
      assert.deepEqual(
        missing.map(({ question, row }) => (row === null ? question : `${question} ${row}`)),
        ownMissing(answers),
      )
      const counts = countAnswers(index, answers, {})
      const all = [...askedQuestions(index, answers, {})]
      assert.deepEqual(counts, {
        asked: all.length,
        answered: all.filter(({ value }) => value !== null).length,
        missing: missing.length,
      })
    }),
    { seed, numRuns: 300 },
  )
})

test('[E33][E130] questions and sections may be called like properties of every object', () => {
  const odd = indexQuestionnaire(
    aQuestionnaire({
      sections: [
        aSection('constructor', [
          aQuestion('constructor', yesNo, { required: true }),
          aQuestion('toString', yesNo, { condition: aCondition('constructor'), required: true }),
        ]),
        aSection('__proto__', [aQuestion('hasOwnProperty', yesNo, { required: true })], { forEach: { en: 'x' } }),
      ],
    }),
    [],
  )
  assert.deepEqual(asked(odd, {}), ['constructor', 'toString'])
  const values = Object.fromEntries([['constructor', false]])
  const rows = Object.fromEntries([['__proto__', [{}, Object.fromEntries([['hasOwnProperty', true]])]]])
  assert.deepEqual(asked(odd, { values, rows }), ['constructor', 'hasOwnProperty 1', 'hasOwnProperty 2'])
  assert.deepEqual(
    missingAnswers(odd, { values, rows }, {}).map(({ question, row }) => [question, row]),
    [['hasOwnProperty', 1]],
  )
})
