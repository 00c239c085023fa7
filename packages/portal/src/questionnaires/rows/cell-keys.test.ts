import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cellKey } from './cell-keys.ts'

const plain = { shiftKey: false, altKey: false, isMod: false, isOwn: false }
const at = { row: 3, question: 1 }

test('Enter goes down a column and Shift+Enter up, as the arrows do in a plain field', () => {
  assert.deepEqual(cellKey({ ...plain, key: 'Enter' }, at, 9), { kind: 'go', to: { row: 4, question: 1 } })
  assert.deepEqual(cellKey({ ...plain, key: 'Enter', shiftKey: true }, at, 9), {
    kind: 'go',
    to: { row: 2, question: 1 },
  })
  assert.deepEqual(cellKey({ ...plain, key: 'ArrowUp' }, at, 9), { kind: 'go', to: { row: 2, question: 1 } })
  assert.equal(cellKey({ ...plain, key: 'ArrowUp', isOwn: true }, at, 9), null)
})

test('at the ends nothing is gone to', () => {
  assert.equal(cellKey({ ...plain, key: 'Enter' }, { row: 8, question: 0 }, 9), null)
  assert.equal(cellKey({ ...plain, key: 'ArrowUp' }, { row: 0, question: 0 }, 9), null)
})

test('a row is removed by a key that no field has, and the ends of the table are one key away', () => {
  assert.deepEqual(cellKey({ ...plain, key: 'Delete', isMod: true }, at, 9), { kind: 'remove' })
  assert.equal(cellKey({ ...plain, key: 'Delete' }, at, 9), null)
  assert.deepEqual(cellKey({ ...plain, key: 'End', isMod: true }, at, 9), { kind: 'go', to: { row: 8, question: 1 } })
})

test('Alt+Enter stays a new line', () => {
  assert.equal(cellKey({ ...plain, key: 'Enter', altKey: true }, at, 9), null)
})
