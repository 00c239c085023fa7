import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aGate, aProcess, aStep, aTask } from '../fixtures/a-playbook.ts'
import { aRelease } from '../fixtures/a-release.ts'
import { indexRelease, type PlacedTask } from './release-index.ts'

function places(placed: Iterable<PlacedTask> | undefined): readonly string[] {
  return [...(placed ?? [])].map(({ task, step, process }) => `${process.id}/${step.id}/${task.id}`)
}

test('[E10] the index has every task once, at its first place, and knows its others', () => {
  const first = aProcess('first', [aStep('a', [aTask('2'), aTask('1')]), aStep('b', [aTask('3')])])
  const second = aProcess('second', [aStep('c', [aTask('4'), aTask('1')])])
  const index = indexRelease({ ...aRelease(), processes: [first, second] })
  assert.deepEqual(places(index.tasks.values()), ['first/a/2', 'first/a/1', 'first/b/3', 'second/c/4'])
  assert.deepEqual(places(index.placesOf.get('1')), ['first/a/1', 'second/c/1'])
})

test('[E10] of two rows with one id on one page the first counts', () => {
  const twice = aProcess('p', [aStep('a', [aTask('1')]), aStep('b', [aTask('1', { mandatory: false })])])
  const index = indexRelease({ ...aRelease(), processes: [twice] })
  assert.deepEqual(places(index.placesOf.get('1')), ['p/a/1'])
})

test('[E27] the index knows the gates of a process wherever they stand', () => {
  const gate = { gate: aGate('first') }
  const first = aProcess('first', [aStep('a', [aTask('8', gate)])])
  const second = aProcess('second', [aStep('b', [aTask('9', gate), aTask('8', gate)])])
  const { gatesOf } = indexRelease({ ...aRelease(), processes: [first, second] })
  assert.deepEqual([...(gatesOf.get('first') ?? [])], ['8', '9'])
  assert.equal(gatesOf.has('second'), false)
})
