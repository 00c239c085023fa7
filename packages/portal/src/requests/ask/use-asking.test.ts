import assert from 'node:assert/strict'
import { test } from 'node:test'
import { askingSearch, readAsking } from './use-asking.ts'

test('the dialog that an address opens is the one that was written into it', () => {
  for (const asking of [{ task: '4027@mail' }, { task: null }, null]) {
    assert.deepEqual(readAsking(askingSearch(asking)), asking)
  }
})

test('an id that the router took for a number is read, and what is no id opens nothing', () => {
  assert.deepEqual(readAsking({ ask: 4027 }), { task: '4027' })
  for (const ask of ['', true, null, undefined, ['4027']]) assert.equal(readAsking({ ask }), null)
})
