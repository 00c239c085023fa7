import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainCalendar } from '../dates/work-calendar.ts'
import { aRun, type Run } from '../fixtures/a-run.ts'
import { standingOf } from './standing.ts'

const now = '2026-11-22T10:00:00.000Z'
const audit = { type: 'AddTask', name: 'Audit', mandatory: true, process: 'enable', step: 'rules' } as const

/** Whether the plan from before some change is the plan after it. */
function keepsPlan(change: (run: Run) => void, run = aRun()): boolean {
  const before = standingOf(run.context.index, run.state, { now })
  change(run)
  const after = standingOf(run.context.index, run.state, { now, before })
  assert.deepEqual(after, standingOf(run.context.index, run.state, { now }), 'it stands as if planned anew')
  return after.plan === before.plan
}

test('[E1] a standing follows from the engagement alone; a plan is made anew where what it follows from has changed', () => {
  const changes: readonly (readonly [boolean, (run: Run) => void])[] = [
    [true, () => undefined],
    [true, (run) => run.do(run.move('100', 'complete'))],
    [true, (run) => run.do({ type: 'AssignTask', ...run.on('100'), assignee: 'bo' })],
    [false, (run) => run.do(run.revise({ seats: 5 }))],
    [false, (run) => run.do(run.revise({}, 'files'))],
    [false, (run) => run.do({ ...audit, role: null, service: null })],
  ]
  for (const [expected, change] of changes) assert.equal(keepsPlan(change), expected, `${change}`)
})

test('[E1] a task that was added and one that was taken back make another plan, worked on they make none', () => {
  const run = aRun().do({ ...audit, role: null, service: null })
  assert.ok(keepsPlan(() => run.do(run.move('+1', 'warning')), run))
  assert.ok(!keepsPlan(() => run.do({ type: 'Undo', seq: 3 }).do({ type: 'Undo', seq: 2 }), run))
  const both = aRun().do({ ...audit, role: null, service: null })
  const other = { ...audit, name: 'Another', role: null, service: null }
  assert.ok(!keepsPlan(() => both.do({ type: 'Undo', seq: 2 }).do(other), both), 'as many as before, and others')
})

test('[E79] today is the day in the time zone of the team', () => {
  const run = aRun()
  const today = () => run.standing('2026-11-22T23:30:00.000Z').today
  assert.equal(today(), '2026-11-22')
  const calendar = { ...plainCalendar, timeZone: 'Europe/Berlin', workingDays: [1] }
  run.do({ type: 'SetCalendar', party: 'customer', calendar, expectedRevision: 0 })
  assert.equal(today(), '2026-11-22')
  run.do({ type: 'SetCalendar', party: 'team', calendar, expectedRevision: 0 })
  assert.equal(today(), '2026-11-23')
})
