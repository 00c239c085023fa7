import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DatesView } from '@fairlead/contract'
import { theWords } from '../../../test/words.fixture.ts'
import { dateLines, movedWords, whyWords } from './date-words.ts'

const nameOf = (process: string) => (process === 'kick-off' ? 'Hold the Kick-off' : process)

function dated(over: Partial<DatesView>, reason: string | null = null) {
  const dates: DatesView = {
    planned: '2026-09-24',
    due: '2026-09-24',
    forecast: null,
    completedOn: null,
    isOverdue: false,
    isBeforeStart: false,
    why: { kind: 'none' },
    moved: null,
    ...over,
  }
  return { dates, date: reason === null ? null : { due: '2026-10-01', reason } }
}

const rule = { days: 10, calendar: 'business' } as const

test('why something is due is said from its anchor, with the day of the anchor and whether it is certain', () => {
  const why = (over: DatesView['why'], language: 'en' | 'zh-CN' = 'en') =>
    whyWords(theWords(language), dated({ why: over }), nameOf)
  assert.equal(why({ kind: 'start', date: '2026-09-10', ...rule }), '10 business days after start (Sep 10, 2026)')
  assert.equal(
    why({ kind: 'task', task: '5210', key: '5210', date: '2026-09-14', isActual: true, ...rule }),
    '10 business days after task 5210 (done on Sep 14, 2026)',
  )
  assert.equal(
    why({ kind: 'process', process: 'kick-off', key: null, date: '2026-09-14', isActual: false, ...rule }),
    '10 business days after the end of “Hold the Kick-off” (due on Sep 14, 2026)',
  )
  assert.equal(
    why({ kind: 'go-live-unknown', ...rule, days: -10 }),
    '10 business days before go-live, which is not known yet',
  )
  assert.equal(
    why({ kind: 'anchor-not-applicable', anchor: { kind: 'task', task: '5210' }, ...rule }),
    '10 business days after task 5210, which does not apply here',
  )
  assert.equal(
    why({ kind: 'circle', anchor: { kind: 'task', task: '5210' }, ...rule }),
    '10 business days after task 5210, which waits for this task in turn',
  )
  assert.equal(why({ kind: 'none' }), 'The playbook says no day')
})

test('a day set by hand says its reason, and what the plan alone would have been', () => {
  const task = dated({ due: '2026-10-01', why: { kind: 'pinned' } }, 'The audit comes first')
  assert.deepEqual(dateLines(theWords('en'), task, nameOf), [
    'Set by hand: The audit comes first',
    'By the plan alone: Sep 24, 2026',
  ])
})

test('what is done says when, what is not says when it is expected', () => {
  const lines = (over: Partial<DatesView>) => dateLines(theWords('en'), dated(over), nameOf).slice(1)
  assert.deepEqual(lines({ completedOn: '2026-09-20', forecast: null }), ['Done on Sep 20, 2026'])
  assert.deepEqual(lines({ forecast: '2026-09-30' }), ['Expected on Sep 30, 2026'])
  assert.deepEqual(lines({ forecast: '2026-09-24' }), [])
  assert.deepEqual(lines({ isBeforeStart: true }), ['This is before the engagement starts: go-live is too near'])
})

test('a move is counted in days, either way', () => {
  const moved = (days: number) => movedWords(theWords('en'), { days, because: [], leftOut: 0 })
  assert.deepEqual(
    [moved(1), moved(5), moved(-2)],
    ['1 day later than planned', '5 days later than planned', '2 days earlier than planned'],
  )
})
