import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RequestClockView } from '@fairlead/contract'
import { theWords } from '../../../test/words.fixture.ts'
import { clockStanding } from './clock-standing.ts'
import { clockWords } from './clock-words.ts'

const clock: RequestClockView = {
  to: 'decide',
  since: '2026-11-25T14:05:00.000Z',
  days: 5,
  of: { kind: 'team', team: 'post' },
  timeZone: 'Europe/Dublin',
  half: '2026-11-30T02:05:00.000Z',
  due: '2026-12-02T14:05:00.000Z',
}

function told(language: 'en' | 'zh-CN', now: string, over: Partial<RequestClockView> = {}) {
  const at = { now: Date.parse(now), zone: 'UTC' }
  return clockWords({ words: theWords(language), team: () => 'Mail specialists' }, { ...clock, ...over }, at)
}

test('a clock says until when, by whose business days, and who is told when', () => {
  assert.deepEqual(told('en', '2026-11-26T10:00:00Z'), {
    until: 'until Wed, Dec 2, 2:05 PM',
    reason: '5 business days of Mail specialists since Wed, Nov 25, 2:05 PM, counted in Europe / Dublin',
    told: 'A reminder goes out on Mon, Nov 30, 2:05 AM; once the time is over, whoever decides requests is told.',
  })
  assert.equal(told('zh-CN', '2026-11-26T10:00:00Z').until, '截止12月2日周三 14:05')
})

test('what the engagement waits for counts its own days', () => {
  const { reason } = told('en', '2026-11-26T10:00:00Z', { of: { kind: 'engagement' }, days: 1 })
  assert.equal(reason, '1 business day of the engagement since Wed, Nov 25, 2:05 PM, counted in Europe / Dublin')
})

test('a clock that is over says since when, and that somebody has been told', () => {
  const { until, told: who } = told('en', '2026-12-02T14:05:00Z')
  assert.deepEqual([until, who], ['late since Wed, Dec 2, 2:05 PM', 'Whoever decides requests has been told.'])
})

test('half of the time and its end are parts of what comes after', () => {
  const standing = (now: string) => clockStanding(clock, Date.parse(now))
  assert.deepEqual(
    ['2026-11-30T02:04:59Z', '2026-11-30T02:05:00Z', '2026-12-02T14:04:59Z', '2026-12-02T14:05:00Z'].map(standing),
    ['running', 'half', 'half', 'over'],
  )
})
