import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aRun, type Run } from '../fixtures/a-run.ts'
import type { LogTime } from './time-command.ts'
import { timeTotals } from './time-totals.ts'
import { weekOf } from './week-of.ts'

const log = (over: Partial<LogTime> = {}): LogTime => ({
  ...{ type: 'LogTime', person: 'ana', day: '2026-11-22', minutes: 45, task: '100', service: null, text: 'Call' },
  ...over,
})

const entry = (run: Run, id = 'time-1') => run.state.time.get(id)?.entry ?? null

test('[E230] what was removed keeps its id, and comes back with it', () => {
  const run = aRun()
    .do(log())
    .do({ type: 'RemoveTime', entry: 'time-1', expectedRevision: 2 })
    .do(log({ minutes: 5 }))
  assert.deepEqual([entry(run), entry(run, 'time-2')?.minutes], [null, 5])
  run.do({ type: 'Undo', seq: 3 })
  assert.equal(entry(run)?.minutes, 45)
  assert.deepEqual(run.try({ type: 'RemoveTime', entry: 'time-3', expectedRevision: 0 }), {
    ...{ code: 'unknown-time-entry', entry: 'time-3' },
  })
})

test('[E231] nobody works longer on one day than the day is, nor on a day that has begun nowhere', () => {
  const run = aRun().do(log({ minutes: 1400 }))
  const full = { code: 'day-full', person: 'ana', day: '2026-11-22', minutes: 1400, most: 1440 }
  assert.deepEqual(run.try(log({ minutes: 41 })), full)
  run.do(log({ minutes: 40 })).do(log({ minutes: 1440, day: '2026-11-21' }))
  // At ten in the morning of UTC it is midnight where days begin first.
  assert.equal(run.try(log({ minutes: 1, day: '2026-11-23' })), null)
  assert.equal(run.try(log({ minutes: 1, day: '2026-11-24' }))?.code, 'time-ahead')
})

test('[E232] the time of others needs the right to', () => {
  const run = aRun().do(log(), { actor: 'ana' })
  const denied = { code: 'right-required', right: 'edit-time-of-others', person: 'bo' }
  const remove = { type: 'RemoveTime', entry: 'time-1', expectedRevision: 2 } as const
  assert.deepEqual(run.try(log(), { actor: 'bo' }), denied)
  assert.deepEqual(run.try(remove, { actor: 'bo' }), denied)
  assert.deepEqual(run.try({ type: 'Undo', seq: 2 }, { actor: 'bo' }), denied)
  assert.equal(run.try({ ...log({ person: 'bo' }), type: 'ChangeTime', entry: 'time-1', expectedRevision: 2 }), null)
})

test('[E233] a task that is done once for each service counts for its own, unless another is named', () => {
  const run = aRun()
    .do(log())
    .do(log({ service: 'files', minutes: 5 }))
    .do(log({ task: null, service: 'mail', minutes: 7 }))
  assert.deepEqual(Object.fromEntries(timeTotals(run.state).services), { null: 45, files: 5, mail: 7 })
  assert.deepEqual(Object.fromEntries(timeTotals(run.state).tasks), { 100: 50 })
})

test('[E185] the text of an entry is erased, whoever looks at it has to look again, and its time stays', () => {
  const run = aRun()
    .do(log({ text: 'Call with Ada' }))
    .do(log({ text: 'Mail' }))
  run.do({ type: 'ErasePerson', contact: null, emails: [], names: [], texts: ['time/time-1'] })
  assert.deepEqual([entry(run)?.text, entry(run)?.minutes, entry(run, 'time-2')?.text], [null, 45, 'Mail'])
  assert.equal(run.state.time.get('time-1')?.revision, 4)
  assert.doesNotMatch(JSON.stringify(run.log), /Ada/)
})

test('a week goes from Monday to Sunday, over years and before 1970', () => {
  assert.deepEqual(
    [weekOf('2026-11-29')[0], weekOf('2026-11-23')[0], weekOf('2027-01-01')[6]],
    ['2026-11-23', '2026-11-23', '2027-01-03'],
  )
  assert.equal(weekOf('1969-12-31')[0], '1969-12-29')
})
