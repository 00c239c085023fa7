import assert from 'node:assert/strict'
import { test } from 'node:test'
import { migration } from '../../../test/questionnaire.fixture.ts'
import { followedParts } from './followed-parts.ts'
import { questionRuns } from './question-runs.ts'

test('questions that are not asked are folded where they stand, and nothing changes its place', () => {
  const questions = migration.sections[0]?.questions ?? []
  const runs = questionRuns(questions, new Set(['system', 'systems', 'note']))
  assert.deepEqual(
    runs.map(({ isAsked, questions: some }) => [isAsked, ...some.map(({ id }) => id)]),
    [
      [true, 'moves'],
      [false, 'system', 'systems'],
      [true, 'boxes', 'cutover'],
      [false, 'note'],
    ],
  )
  assert.deepEqual(questionRuns([], new Set()), [])
})

test('what others have answered is told by questions, and of rows how many', () => {
  const cell = (row: number, question: string) => ({ kind: 'cell', section: 's', row, question }) as const
  const places = [{ kind: 'value', question: 'a' } as const, cell(1, 'b'), cell(1, 'c'), cell(2, 'b')]
  assert.deepEqual(followedParts(places), { questions: ['a'], rows: 2 })
})
