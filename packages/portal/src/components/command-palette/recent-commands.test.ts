import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRecent, withRecent } from './recent-commands.ts'

const create = { command: 'create', choice: null }
const openA = { command: 'open', choice: { id: 'a', title: 'A' } }

test('what was run last comes first and stands once', () => {
  const recent = [create, openA].reduce(withRecent, [])
  assert.deepEqual(recent, [openA, create])
  assert.deepEqual(withRecent(recent, { ...openA, choice: { id: 'a', title: 'Renamed' } }), [
    { command: 'open', choice: { id: 'a', title: 'Renamed' } },
    create,
  ])
})

test('only the newest are kept', () => {
  const many = Array.from({ length: 9 }, (_, n) => ({ command: `c${n}`, choice: null }))
  assert.deepEqual(
    many.reduce(withRecent, []).map(({ command }) => command),
    ['c8', 'c7', 'c6', 'c5', 'c4'],
  )
})

test('what the browser kept is read back, and what is none of ours is left out', () => {
  assert.deepEqual(readRecent(JSON.stringify([openA, create])), [openA, create])
  assert.deepEqual(readRecent('[null, 7, {"command": 1}, {"command": "x", "choice": {"id": 1}}]'), [])
  for (const text of [null, '', '{', '{}']) assert.deepEqual(readRecent(text), [])
})
