import assert from 'node:assert/strict'
import { test } from 'node:test'
import { taskStates } from '@fairlead/contract'
import { theWords } from '../../../../test/words.fixture.ts'
import { boardColumns, columnName } from './board-columns.ts'

test('every state stands in exactly one column, whatever the columns are', () => {
  for (const by of ['set', 'state'] as const) {
    const states = boardColumns(by).flatMap((column) => column.states)
    assert.deepEqual([...states].sort(), Object.keys(taskStates).sort())
  }
})

test('the columns lead from what has not been begun to what need not be done', () => {
  const { i18n } = theWords('en')
  const names = boardColumns('set').map((column) => columnName(i18n, column))
  assert.deepEqual(names, ['Not started', 'In progress', 'Waiting', 'Blocked', 'Complete', 'Set aside'])
  assert.equal(boardColumns('state').length, 13)
})
