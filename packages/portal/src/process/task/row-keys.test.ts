import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextRow, type RowAction, rowAction } from './row-keys.ts'

const press = { key: 'j', keyCode: 74, isComposing: false, modified: false, on: 'row', hasSingleKeys: true } as const

test('letters and arrows move and open, with capitals too', () => {
  const expected: Readonly<Record<string, RowAction | null>> = {
    j: 'next',
    J: 'next',
    ArrowDown: 'next',
    k: 'previous',
    ArrowUp: 'previous',
    Home: 'first',
    End: 'last',
    s: 'state',
    o: 'open',
    Enter: 'open',
    a: 'assign',
    w: 'why',
    x: null,
    Tab: null,
  }
  for (const [key, action] of Object.entries(expected)) assert.equal(rowAction({ ...press, key }), action, key)
})

test('a key that an input method takes, a chord and a key in a text field are left alone', () => {
  assert.equal(rowAction({ ...press, isComposing: true }), null)
  assert.equal(rowAction({ ...press, keyCode: 229 }), null)
  assert.equal(rowAction({ ...press, modified: true }), null)
  assert.equal(rowAction({ ...press, on: 'text' }), null)
})

test('where letters are switched off, arrows and Enter still work', () => {
  const keys = ['j', 's', 'o', 'ArrowDown', 'Home', 'Enter']
  const actions = keys.map((key) => rowAction({ ...press, key, hasSingleKeys: false }))
  assert.deepEqual(actions, [null, null, null, 'next', 'first', 'open'])
})

test('Enter on a button or link is its own; the letters work there too', () => {
  assert.equal(rowAction({ ...press, key: 'Enter', on: 'control' }), null)
  assert.equal(rowAction({ ...press, key: 'a', on: 'control' }), 'assign')
})

test('moving stops at both ends', () => {
  assert.equal(nextRow('next', 2, 3), 2)
  assert.equal(nextRow('next', 0, 3), 1)
  assert.equal(nextRow('previous', 0, 3), 0)
  assert.equal(nextRow('previous', 2, 3), 1)
  assert.equal(nextRow('first', 2, 3), 0)
  assert.equal(nextRow('last', 0, 3), 2)
})
