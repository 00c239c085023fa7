import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Process, Task } from '@fairlead/playbook'
import { plainCalendar } from '../dates/work-calendar.ts'
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

const work = ['100', '102', '200', '201', '202']

function waived(task: string, until: string | null, approver = 'ana') {
  return { type: 'WaiveTask', task, reason: 'later', approver, until, expectedRevision: 0 } as const
}

test('[E79] a task whose waiver is in force keeps no gate shut, and is not done for that', () => {
  const run = aRun(decided)
  for (const task of work.slice(2)) run.do(run.move(task, 'complete'))
  run.do(waived('100', null, 'dan')).do(waived('102', '2026-11-25'))
  assert.deepEqual(gate(run), {
    task: '900',
    state: 'shut',
    blockers: ['100'],
    waived: ['102'],
    waivedUntil: '2026-11-25',
  })
  run.do({ type: 'ApproveWaiver', ...run.on('100') }, { actor: 'dan' })
  assert.deepEqual(gate(run), {
    task: '900',
    state: 'ready',
    blockers: [],
    waived: ['100', '102'],
    waivedUntil: '2026-11-25',
  })
  assert.equal(run.state.tasks.get('100')?.state, 'not-started')
  run.do(run.move('102', 'complete'))
  assert.deepEqual([gate(run)?.waived, gate(run)?.waivedUntil], [['100'], null], 'what is done needs no waiver')
})

test('[E79] a waiver holds through its last day where the team is; then the gate is shut again, unless it is open', () => {
  const [waiting, through] = [aRun(decided), aRun(decided)]
  const calendar = { ...plainCalendar, timeZone: 'America/Los_Angeles', workingDays: [1] }
  for (const run of [waiting, through]) {
    run.do({ type: 'SetCalendar', party: 'team', calendar, expectedRevision: 0 })
    for (const task of work) run.do(waived(task, task === '200' ? '2026-11-24' : '2026-11-25'))
  }
  through.do(through.move('900', 'complete'))
  const seen = (run: Run, now: string) => gateStatus(run.standing(now), '900')
  assert.equal(seen(waiting, '2026-11-25T07:59:59.999Z')?.state, 'ready')
  assert.equal(seen(waiting, '2026-11-25T07:59:59.999Z')?.waivedUntil, '2026-11-24')
  assert.deepEqual(seen(waiting, '2026-11-25T08:00:00.000Z')?.blockers, ['200'])
  assert.deepEqual(seen(waiting, '2027-01-01T00:00:00.000Z')?.blockers, work)
  assert.equal(seen(through, '2027-01-01T00:00:00.000Z')?.state, 'open')
  const late = { now: '2026-11-26T10:00:00.000Z' }
  const refusal = { code: 'gate-shut', task: '900', blockers: work }
  assert.deepEqual(waiting.try(waiting.move('900', 'complete'), late), refusal)
})

test('[E79] when a waiver is taken back the gate is shut again, unless it is open', () => {
  const run = aRun(decided)
  for (const task of work) run.do(waived(task, null))
  run.do({ type: 'EndWaiver', ...run.on('100') })
  assert.deepEqual(gate(run)?.blockers, ['100'])
  run.do(run.move('100', 'complete')).do(run.move('900', 'complete'))
  run.do({ type: 'EndWaiver', ...run.on('102') })
  assert.equal(gate(run)?.state, 'open')
})

test('[E79] a process without a gate ends although what was waived is left', () => {
  const run = aRun({ facts: { regulated: false } })
  run.do(run.move('500', 'complete')).do(waived('502', '2026-11-25'))
  assert.deepEqual(waitsFor(run, 'enable'), [])
  assert.deepEqual(processWaitsFor(run.standing('2026-11-26T00:00:00.000Z'), 'enable'), ['502'])
})

test('[E27] a gate that is waived is not open, and its process goes on waiting for it', () => {
  const run = aRun(decided)
  for (const task of [...work, '900']) run.do(waived(task, null))
  assert.equal(gate(run)?.state, 'ready')
  assert.deepEqual(waitsFor(run, 'workshop'), ['900'])
})
