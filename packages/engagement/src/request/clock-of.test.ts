import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainCalendar } from '../dates/work-calendar.ts'
import { aRequest } from '../fixtures/a-request.ts'
import { aRun } from '../fixtures/a-run.ts'
import { clockOf, clockState } from './clock-of.ts'
import type { RequestRecord } from './request-record.ts'

// A Monday, at eleven in Oslo.
const since = '2026-11-23T10:00:00.000Z'
const shanghai = { ...plainCalendar, timeZone: 'Asia/Shanghai', holidays: ['2026-11-24'] }

function told(over: Partial<RequestRecord>) {
  const run = aRun().do({ type: 'SetCalendar', party: 'team', calendar: shanghai, expectedRevision: 0 })
  const clock = clockOf(run.standing(), aRequest({ since, ...over }))
  return clock === null ? null : [clock.to, clock.days, clock.timeZone, clock.half, clock.due]
}

test('[E162] the clock of a stage counts business days of the team that has the request', () => {
  assert.deepEqual(told({}), ['decide', 5, 'Europe/Oslo', '2026-11-25T22:00:00.000Z', '2026-11-30T10:00:00.000Z'])
  const [assign, accept] = [told({ stage: 'approved' }), told({ stage: 'assigned', person: 'dan' })]
  assert.deepEqual(assign, ['assign', 2, 'Europe/Oslo', '2026-11-24T10:00:00.000Z', '2026-11-25T10:00:00.000Z'])
  assert.deepEqual(accept?.slice(0, 2), ['accept', 2])
})

test('[E162] who asked has two business days of the engagement, and so many has a request to no team', () => {
  const answer = told({ stage: 'asked' })
  assert.deepEqual(answer, ['answer', 2, 'Asia/Shanghai', '2026-11-25T10:00:00.000Z', '2026-11-26T10:00:00.000Z'])
  const nobody = { team: null, table: null, row: null }
  assert.deepEqual(told({ route: nobody })?.slice(0, 3), ['decide', 5, 'Asia/Shanghai'])
  assert.deepEqual(told({ route: { ...nobody, team: 'gone' } })?.slice(0, 3), ['decide', 5, 'Asia/Shanghai'])
})

test('[E162] nobody is waited for while somebody works, nor afterwards', () => {
  for (const stage of ['active', 'ended', 'rejected', 'withdrawn'] as const) assert.equal(told({ stage }), null)
})

test('[E162] a clock is over from its last moment on, and at half from the middle', () => {
  const clock = { half: '2026-11-24T10:00:00.000Z', due: '2026-11-25T10:00:00.000Z' }
  const states = ['2026-11-24T09:59:59.999Z', clock.half, '2026-11-25T09:59:59.999Z', clock.due]
  assert.deepEqual(
    states.map((now) => clockState(clock, now)),
    ['running', 'half', 'half', 'over'],
  )
})
