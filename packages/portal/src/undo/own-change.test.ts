import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OwnChange } from './own-change.ts'

function aChange() {
  const sent: number[] = []
  return { sent, change: new OwnChange({ text: 'a', engagement: 'e1', send: (seq) => sent.push(seq) }) }
}

test('a change that is made is taken back by the number of its event', () => {
  const { change, sent } = aChange()
  change.made(7)
  assert.deepEqual(sent, [])
  change.undo()
  assert.deepEqual(sent, [7])
})

test('a change on its way is taken back as soon as it is made', () => {
  const { change, sent } = aChange()
  change.undo()
  assert.equal(change.seq, null)
  assert.deepEqual(sent, [])
  change.made(7)
  assert.deepEqual(sent, [7])
})
