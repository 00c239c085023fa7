import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aTask } from '../../../../test/words.fixture.ts'
import { boardColumns } from '../arrange/board-columns.ts'
import { cardMove, stateMove } from './card-move.ts'

const [notStarted, , , blocked, done, setAside] = boardColumns('set')
assert.ok(notStarted && blocked && done && setAside)
const shut = { task: '900', state: 'shut', blockers: ['1'], waived: [], waivedUntil: null } as const

test('a card that is dropped where it stands stays, also within a column of several states', () => {
  assert.deepEqual(cardMove(aTask(), notStarted), { kind: 'none' })
  assert.deepEqual(cardMove(aTask({ state: 'blocked-other' }), blocked), { kind: 'none' })
})

test('a column of one state is that state; of several the person chooses', () => {
  assert.deepEqual(cardMove(aTask(), done), { kind: 'set', to: 'complete' })
  assert.deepEqual(cardMove(aTask(), setAside), { kind: 'choose', states: ['not-required', 'cancelled'] })
})

test('what needs a reason is asked for it', () => {
  const [, cancelled] = boardColumns('state').filter(({ set }) => set === 'set-aside')
  assert.deepEqual(cardMove(aTask(), cancelled ?? setAside), { kind: 'ask', to: 'cancelled' })
  assert.deepEqual(stateMove(aTask(), 'not-required'), { kind: 'ask', to: 'not-required' })
})

test('a gate that the server says is shut is not completed, and can go anywhere else', () => {
  const gate = aTask({ gate: { ...shut, blockers: ['1'], waived: [] } })
  assert.deepEqual(cardMove(gate, done), { kind: 'shut' })
  assert.deepEqual(stateMove(gate, 'in-progress'), { kind: 'set', to: 'in-progress' })
  const open = aTask({ gate: { ...shut, state: 'ready', blockers: [], waived: [] } })
  assert.deepEqual(cardMove(open, done), { kind: 'set', to: 'complete' })
})
