import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Party } from '@fairlead/playbook'
import { plainCalendar, type WorkCalendar } from '../dates/work-calendar.ts'
import { aRun, type Run } from '../fixtures/a-run.ts'
import { calendarOf } from '../state/records.ts'
import type { SetCalendar } from './command.ts'

const hours = { from: '08:30', to: '16:30' }
const berlin: WorkCalendar = { timeZone: 'europe/berlin', workingDays: [5, 1, 5], holidays: ['2026-12-25'], ...hours }

function set(run: Run, party: Party, calendar: WorkCalendar): SetCalendar {
  return { type: 'SetCalendar', party, calendar, expectedRevision: run.state.calendars.get(party)?.revision ?? 0 }
}

test('[E82] a calendar is set for one party, in its normal form; the others keep theirs', () => {
  const run = aRun()
  run.do(set(run, 'customer', berlin))
  const normal = { timeZone: 'Europe/Berlin', workingDays: [1, 5], holidays: ['2026-12-25'], ...hours }
  assert.deepEqual(calendarOf(run.state, 'customer'), normal)
  for (const party of ['team', 'vendor'] as const) assert.equal(calendarOf(run.state, party), plainCalendar)
  run.do(set(run, 'team', { ...berlin, holidays: [] }))
  assert.deepEqual(calendarOf(run.state, 'customer'), normal)
})

test('[E82] what is no calendar is refused with what is wrong about it', () => {
  const run = aRun()
  const problem = { kind: 'unknown-time-zone', found: 'Atlantis/Center' }
  const nowhere = set(run, 'team', { ...berlin, timeZone: 'Atlantis/Center' })
  assert.deepEqual(run.try(nowhere), { code: 'wrong-calendar', problem })
  const stale = { code: 'stale-revision', expected: 3, found: 0 }
  assert.deepEqual(run.try({ ...nowhere, expectedRevision: 3 }), stale)
})

test('[E12] the calendar by which a party works already is nothing to change, however it is written', () => {
  const run = aRun()
  const plain = { ...plainCalendar, workingDays: [5, 4, 3, 2, 1] }
  assert.deepEqual(run.try(set(run, 'team', plain)), { code: 'nothing-to-change' })
  run.do(set(run, 'team', berlin))
  assert.deepEqual(run.try(set(run, 'team', { ...berlin, workingDays: [1, 5] })), { code: 'nothing-to-change' })
  assert.equal(run.try(set(run, 'team', plain)), null)
})
