import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aCondition, aGate, aProcess, aStep, aTask } from '../fixtures/a-playbook.ts'
import { aRelease } from '../fixtures/a-release.ts'
import { aContext, aRun, type Run } from '../fixtures/a-run.ts'
import { planDifference } from './plan-changes.ts'

const decided = { sources: [], seats: 5, segment: 'small', regulated: false }

function revised(run: Run, facts: Parameters<Run['revise']>[0], ...services: readonly string[]) {
  const before = run.standing()
  return planDifference(before, run.do(run.revise(facts, ...services)).standing())
}

test('[E46] what comes, goes, is decided or not any more is said, with what was done on it', () => {
  const run = aRun({ facts: { sources: ['box'] } })
  run.do(run.move('300', 'complete'))
  const { tasks } = revised(run, { segment: 'small', seats: 30_000, sources: [] }, 'files')
  assert.deepEqual(
    tasks.map(({ task, kind, mandatory, state }) => `${task} ${kind}${mandatory ? ', mandatory' : ''}, ${state}`),
    [
      '200 goes, mandatory, not-started',
      '201 goes, mandatory, not-started',
      '203 comes, not-started',
      'constructor comes, not-started',
      '300 goes, mandatory, complete',
      '400 decided, mandatory, not-started',
      '500 goes, mandatory, not-started',
      '600@files comes, mandatory, not-started',
      '601@files comes, mandatory, not-started',
      '600@mail goes, mandatory, not-started',
    ],
  )
  const back = revised(run, { sources: ['box'] }, 'files').tasks
  assert.deepEqual(
    back.map(({ task, kind }) => `${task} ${kind}`),
    ['300 comes', '400 undecided'],
  )
})

test('[E46] a task that becomes mandatory, or optional, is said once, whatever else changes of it', () => {
  const run = aRun({ facts: decided })
  const said = (facts: Parameters<Run['revise']>[0]) => revised(run, facts).tasks.filter(({ task }) => task === '101')
  assert.deepEqual(said({ ...decided, regulated: true }), [
    { task: '101', kind: 'mandatory', mandatory: true, state: 'not-started' },
  ])
  assert.deepEqual(said(decided), [{ task: '101', kind: 'optional', mandatory: false, state: 'not-started' }])
})

test('[E46] a gate that moves says from where to where, and for what it waits more and less', () => {
  const run = aRun({ facts: decided })
  for (const task of ['100', '102', '200', '201', '202']) run.do(run.move(task, 'complete'))
  const [gate, ...others] = revised(run, { ...decided, seats: 30_000 }).gates
  assert.deepEqual(others, [])
  assert.deepEqual(gate, { task: '900', from: 'ready', to: 'shut', moreBlockers: ['400'], fewerBlockers: [] })
  const before = run.standing()
  run.do(run.move('400', 'complete')).do(run.move('900', 'complete'))
  assert.deepEqual(planDifference(before, run.standing()), {
    tasks: [],
    gates: [{ task: '900', from: 'shut', to: 'open', moreBlockers: [], fewerBlockers: ['400'] }],
  })
})

test('[E46] a gate that waits for other work and stays shut is said too; one that waits for the same is not', () => {
  const run = aRun({ facts: decided })
  const before = run.standing()
  run.do(run.move('100', 'complete')).do(run.move('200', 'in-progress'))
  const { gates } = planDifference(before, run.standing())
  assert.deepEqual(gates, [{ task: '900', from: 'shut', to: 'shut', moreBlockers: [], fewerBlockers: ['100'] }])
})

test('[E46] a waiver that has run out is a difference of days alone', () => {
  const run = aRun({ facts: decided })
  const waive = { type: 'WaiveTask', task: '100', reason: 'later', approver: 'ana', until: '2026-11-23' } as const
  run.do({ ...waive, expectedRevision: 0 })
  const { gates } = planDifference(run.standing(), run.standing('2026-11-24T00:00:00.000Z'))
  assert.deepEqual(gates, [{ task: '900', from: 'shut', to: 'shut', moreBlockers: ['100'], fewerBlockers: [] }])
})

test('[E46] a gate that comes or goes with its task waits for what it waits for, and then for nothing', () => {
  const gate = aTask('9', { gate: aGate('p'), condition: aCondition('regulated') })
  const context = aContext({ ...aRelease(), processes: [aProcess('p', [aStep('s', [aTask('1'), gate])])] })
  const run = aRun({ facts: { regulated: true } }, context)
  const blockers = { moreBlockers: [], fewerBlockers: ['1'] }
  assert.deepEqual(revised(run, { regulated: false }).gates, [{ task: '9', from: 'shut', to: null, ...blockers }])
  const back = { moreBlockers: ['1'], fewerBlockers: [] }
  assert.deepEqual(revised(run, {}).gates, [{ task: '9', from: null, to: 'shut', ...back }])
})
