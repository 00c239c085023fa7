import assert from 'node:assert/strict'
import { test } from 'node:test'
import { helpSections } from './help-sections.ts'

test('keys stand once under their section, and commands without a key are left out', () => {
  const next = { section: 'In a list', title: 'Next', keys: ['j', 'ArrowDown'] }
  const run = () => undefined
  const commands = [
    { id: 'create', title: 'New', section: 'Anywhere', shortcut: 'c', run },
    { id: 'dark', title: 'Dark', section: 'Anywhere', run },
  ]
  assert.deepEqual(
    helpSections(commands, [next, { ...next }]).map(({ name, keys }) => [name, keys.map(({ shortcuts }) => shortcuts)]),
    [
      ['In a list', [['j', 'ArrowDown']]],
      ['Anywhere', [['c']]],
    ],
  )
})
