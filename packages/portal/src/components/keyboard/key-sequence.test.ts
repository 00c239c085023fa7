import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { KeyPress } from './key-press.ts'
import { type KeySequence, noSequence, pressKey } from './key-sequence.ts'
import { isSingleKey, keyCaps } from './shortcut.ts'

const shortcuts = ['g e', 'g m', 'c', 'mod+k', '?', 'shift+x']
const nothing = { keyCode: 0, isComposing: false, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

function aPress(key: string, held: Partial<KeyPress> = {}): KeyPress {
  return { ...nothing, key, code: `Key${key.toUpperCase()}`, ...held }
}

function typed(...presses: readonly (readonly [KeyPress, number])[]): readonly (string | null)[] {
  let sequence: KeySequence = noSequence
  return presses.map(([press, now]) => {
    const step = pressKey(sequence, press, { shortcuts, now })
    sequence = step.sequence
    return step.matched
  })
}

test('a shortcut of one key, of keys together and of keys in turn is found', () => {
  assert.deepEqual(typed([aPress('c'), 0]), ['c'])
  assert.deepEqual(typed([aPress('k', { metaKey: true }), 0]), ['mod+k'])
  assert.deepEqual(typed([aPress('g'), 0], [aPress('m'), 900]), [null, 'g m'])
})

test('a key with another modifier is another key', () => {
  assert.deepEqual(typed([aPress('c', { ctrlKey: true }), 0]), [null])
  assert.deepEqual(typed([aPress('c', { altKey: true }), 0]), [null])
  assert.deepEqual(typed([aPress('x'), 0], [aPress('X', { shiftKey: true }), 0]), [null, 'shift+x'])
  assert.deepEqual(typed([aPress('?', { shiftKey: true }), 0], [aPress('?'), 0]), ['?', '?'])
})

test('who waits too long or presses something else begins anew', () => {
  assert.deepEqual(typed([aPress('g'), 0], [aPress('e'), 1600]), [null, null])
  assert.deepEqual(typed([aPress('g'), 0], [aPress('c'), 10]), [null, 'c'])
  assert.deepEqual(typed([aPress('g'), 0], [aPress('g'), 10], [aPress('e'), 20]), [null, null, 'g e'])
})

test('only what is held with Ctrl or the command key is safe from stray keys', () => {
  assert.deepEqual(shortcuts.map(isSingleKey), [true, true, true, false, true, true])
})

test('keys are written as they stand on the keyboard', () => {
  assert.deepEqual(keyCaps('mod+k', true), [['⌘', 'K']])
  assert.deepEqual(keyCaps('mod+k', false), [['Ctrl', 'K']])
  assert.deepEqual(keyCaps('g e', false), [['G'], ['E']])
  assert.deepEqual(keyCaps('Enter', false), [['↵']])
})
