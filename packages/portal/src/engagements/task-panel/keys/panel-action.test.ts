import assert from 'node:assert/strict'
import { test } from 'node:test'
import { panelAction } from './panel-action.ts'

const press = {
  key: 'j',
  code: 'KeyJ',
  keyCode: 74,
  isComposing: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
}

test('letters go on, go back, and open the state and the assignee', () => {
  const actions = ['j', 'k', 's', 'a', 'x', 'Enter', 'ArrowDown'].map((key) => panelAction({ ...press, key }))
  assert.deepEqual(actions, ['next', 'previous', 'state', 'assign', null, null, null])
})

test('on a keyboard without Latin letters the place of the key counts', () => {
  assert.equal(panelAction({ ...press, key: 'о' }), 'next')
})

test('a key with a modifier or in an input method is left alone', () => {
  assert.equal(panelAction({ ...press, ctrlKey: true }), null)
  assert.equal(panelAction({ ...press, shiftKey: true }), null)
  assert.equal(panelAction({ ...press, isComposing: true }), null)
  assert.equal(panelAction({ ...press, keyCode: 229 }), null)
})
