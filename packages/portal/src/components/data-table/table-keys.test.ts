import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { KeyPress } from '../keyboard/key-press.ts'
import { lineAfter, tableAction } from './table-keys.ts'

const nothing = { code: '', keyCode: 0, isComposing: false, ctrlKey: false, metaKey: false, altKey: false }

function action(key: string, held: Partial<KeyPress> = {}, where: Partial<Parameters<typeof tableAction>[1]> = {}) {
  return tableAction({ ...nothing, shiftKey: false, key, ...held }, { on: 'row', hasSingleKeys: true, ...where })
}

test('arrows and letters move, and with Shift they select on the way', () => {
  for (const key of ['ArrowDown', 'j', 'J']) {
    assert.deepEqual(action(key), { kind: 'move', move: 'next', isRange: false }, key)
  }
  assert.deepEqual(action('K', { shiftKey: true }), { kind: 'move', move: 'previous', isRange: true })
  assert.deepEqual(action('End'), { kind: 'move', move: 'last', isRange: false })
})

test('rows are selected by x and Space, all by Ctrl+A, and none by Escape', () => {
  for (const key of ['x', ' ']) assert.deepEqual(action(key), { kind: 'toggle' }, key)
  for (const key of ['X', ' ']) assert.deepEqual(action(key, { shiftKey: true }), { kind: 'extend' }, key)
  assert.deepEqual(action('a', { ctrlKey: true }), { kind: 'all' })
  assert.deepEqual(action('Escape'), { kind: 'clear' })
})

test('other letters are for the screen; with Shift or Ctrl they are not ours', () => {
  assert.deepEqual(action('s'), { kind: 'letter', letter: 's' })
  assert.equal(action('S', { shiftKey: true }), null)
  assert.equal(action('s', { ctrlKey: true }), null)
  assert.equal(action('7'), null)
})

test('a key that an input method takes and a key in a field are left alone', () => {
  for (const key of ['j', 'Enter', 'ArrowDown', 'x']) {
    assert.equal(action(key, { isComposing: true }), null, key)
    assert.equal(action(key, { keyCode: 229 }), null, key)
    assert.equal(action(key, {}, { on: 'text' }), null, key)
  }
})

test('Enter and Space on a button of the row are its own', () => {
  assert.equal(action('Enter', {}, { on: 'control' }), null)
  assert.equal(action(' ', {}, { on: 'control' }), null)
  assert.deepEqual(action('j', {}, { on: 'control' }), { kind: 'move', move: 'next', isRange: false })
})

test('whoever has switched single keys off keeps arrows, Enter and Space', () => {
  const off = { hasSingleKeys: false }
  for (const key of ['j', 'x', 's']) assert.equal(action(key, {}, off), null, key)
  assert.deepEqual(action('ArrowDown', {}, off), { kind: 'move', move: 'next', isRange: false })
  assert.deepEqual(action('Enter', {}, off), { kind: 'open' })
  assert.deepEqual(action(' ', {}, off), { kind: 'toggle' })
})

test('a move stops at both ends', () => {
  const table = { length: 100, page: 20 }
  assert.equal(lineAfter('next', 99, table), 99)
  assert.equal(lineAfter('previous', 0, table), 0)
  assert.equal(lineAfter('page-down', 90, table), 99)
  assert.equal(lineAfter('page-up', 50, table), 30)
  assert.equal(lineAfter('last', 3, table), 99)
  assert.equal(lineAfter('next', 0, { length: 0, page: 20 }), 0)
})
