import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Process, Task } from '@fairlead/playbook'
import { aCondition, aGate, aProcess, aStep, aTask } from '../fixtures/a-playbook.ts'
import { aRelease } from '../fixtures/a-release.ts'
import { aContext, aRun, type Run } from '../fixtures/a-run.ts'
import { gateStatus, processWaitsFor } from './gates.ts'

const nothingWaived = { waived: [], waivedUntil: null }
const decided = { facts: { sources: [], segment: 'small', seats: 5 } }

function gate(run: Run, task = '900') {
  return gateStatus(run.standing(), task)
}

function waitsFor(run: Run, process: string) {
  return processWaitsFor(run.standing(), process)
}

function runOf(...processes: readonly Process[]): Run {
  return aRun({}, aContext({ ...aRelease(), processes }))
}

function gateOf(process: string, over: Partial<Task> = {}): Partial<Task> {
  return { gate: aGate(process), ...over }
}

test('[E24] a gate is shut by what is mandatory, in play and left, in page order', () => {
  const run = aRun()
  assert.deepEqual(gate(run), {
    task: '900',
    state: 'shut',
    blockers: ['100', '102', '200', '201', '202', '300', '301', '400'],
    ...nothingWaived,
  })
  assert.deepEqual(gate(aRun(decided))?.blockers, ['100', '102', '200', '201', '202'])
})

test('[E5] a task that may apply keeps a gate shut like one that applies', () => {
  const run = aRun({ facts: { sources: [] } })
  for (const task of ['100', '102', '200', '201', '202']) run.do(run.move(task, 'complete'))
  assert.deepEqual(gate(run)?.blockers, ['400'])
})

test('[E24] tasks that are waiting or blocked keep the gate shut; those done or set aside do not', () => {
  const run = aRun(decided)
  run
    .do(run.move('100', 'complete'))
    .do(run.move('102', 'not-required', 'has it'))
    .do(run.move('200', 'cancelled', 'no'))
  run.do(run.move('201', 'warning')).do(run.move('202', 'blocked-business'))
  assert.deepEqual(gate(run), { ...nothingWaived, task: '900', state: 'shut', blockers: ['201', '202'] })
  run.do(run.move('201', 'complete')).do(run.move('202', 'complete'))
  assert.deepEqual(gate(run), { ...nothingWaived, task: '900', state: 'ready', blockers: [] })
})

test('[E24] a task that is no gate, and one that the release lacks, has no gate status', () => {
  assert.equal(gate(aRun(), '100'), null)
  assert.equal(gate(aRun(), 'toString'), null)
})

test('[E24] the gate of another page is shut by that page, and what is mandatory only elsewhere does not count', () => {
  const work = aProcess('work', [aStep('s', [aTask('1', { mandatory: false }), aTask('2')])])
  const other = aProcess('other', [aStep('t', [aTask('1'), aTask('9', gateOf('work'))])])
  assert.deepEqual(gate(runOf(work, other), '9')?.blockers, ['2'])
})

test('[E24] a task that is the gate of two pages is shut by both', () => {
  const first = aProcess('first', [aStep('s', [aTask('1'), aTask('9', gateOf('first'))])])
  const second = aProcess('second', [aStep('t', [aTask('2'), aTask('1'), aTask('9', gateOf('second'))])])
  assert.deepEqual(gate(runOf(first, second), '9')?.blockers, ['1', '2'])
})

test('[E23] an open gate stays open when work comes up, and names no blockers', () => {
  const run = aRun(decided)
  for (const task of ['100', '102', '200', '201', '202', '900']) run.do(run.move(task, 'complete'))
  assert.deepEqual(gate(run), { ...nothingWaived, task: '900', state: 'open', blockers: [] })
  run.do(run.move('200', 'in-progress'))
  assert.deepEqual(gate(run), { ...nothingWaived, task: '900', state: 'open', blockers: [] })
  run.do(run.move('900', 'not-started'))
  assert.deepEqual(gate(run), { ...nothingWaived, task: '900', state: 'shut', blockers: ['200'] })
})

test('[E26] gates of one process do not wait for each other, and the process waits for all of them', () => {
  const run = runOf(aProcess('p', [aStep('s', [aTask('1'), aTask('8', gateOf('p')), aTask('9', gateOf('p'))])]))
  assert.deepEqual(gate(run, '8')?.blockers, ['1'])
  run.do(run.move('1', 'complete'))
  assert.equal(gate(run, '8')?.state, 'ready')
  assert.deepEqual(waitsFor(run, 'p'), ['8', '9'])
  run.do(run.move('9', 'complete'))
  assert.deepEqual(waitsFor(run, 'p'), ['8'])
})

test('[E26] a gate that is set aside is not open, and the process goes on waiting for it', () => {
  const run = aRun(decided)
  run.do(run.move('900', 'not-required', 'we are in a hurry'))
  assert.equal(gate(run)?.state, 'shut')
  for (const task of ['100', '102', '200', '201', '202']) run.do(run.move(task, 'complete'))
  assert.equal(gate(run)?.state, 'ready')
  assert.deepEqual(waitsFor(run, 'workshop'), ['900'])
})

test('[E27] a process waits for its gates and not for what the gates wait for', () => {
  assert.deepEqual(waitsFor(aRun(), 'workshop'), ['900'])
})

test('[E28] without a gate in play a process waits for what is mandatory and left', () => {
  const run = aRun()
  assert.deepEqual(waitsFor(run, 'enable'), ['500', '502', '503'])
  run.do(run.move('500', 'complete')).do(run.move('503', 'not-required', 'no rules'))
  assert.deepEqual(waitsFor(run, 'enable'), ['502'])
  const never = gateOf('p', { condition: aCondition('false') })
  assert.deepEqual(waitsFor(runOf(aProcess('p', [aStep('s', [aTask('1'), aTask('9', never)])])), 'p'), ['1'])
})
