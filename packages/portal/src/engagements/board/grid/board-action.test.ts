import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { KeyPress } from '../../../components/keyboard/key-press.ts'
import { boardAction } from './board-action.ts'

const nothing = { isComposing: false, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  return { key, code: `Key${key.toUpperCase()}`, keyCode: 65, ...nothing, ...more }
}

const onCard = { on: 'card', hasSingleKeys: true } as const

test('arrows go through the board, letters and Enter do something with the card', () => {
  const kinds = ['ArrowLeft', 'j', 'End', 'Enter', 's', 'a', 'o', 'x'].map((key) => boardAction(press(key), onCard))
  assert.deepEqual(kinds, [
    { kind: 'move', move: 'left' },
    { kind: 'move', move: 'down' },
    { kind: 'move', move: 'last' },
    { kind: 'open' },
    { kind: 'state' },
    { kind: 'assign' },
    { kind: 'page' },
    null,
  ])
})

test('letters can be switched off, arrows and Enter cannot; Enter on a button is the button’s', () => {
  const off = { on: 'card', hasSingleKeys: false } as const
  assert.equal(boardAction(press('s'), off), null)
  assert.deepEqual(boardAction(press('ArrowDown'), off), { kind: 'move', move: 'down' })
  assert.deepEqual(boardAction(press('Enter'), off), { kind: 'open' })
  assert.equal(boardAction(press('Enter'), { on: 'control', hasSingleKeys: true }), null)
})

test('a key with a modifier or in an input method is left alone', () => {
  const held = { ctrlKey: true }
  assert.equal(boardAction(press('s', held), onCard), null)
  assert.equal(boardAction(press('s', { keyCode: 229 }), onCard), null)
  assert.equal(boardAction(press('ArrowLeft', { altKey: true }), onCard), null)
})
