import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { EngagementView, ProcessView, TaskView } from '@fairlead/contract'
import { aProcess, aReleaseView, aStep } from '../../../test/release.fixture.ts'
import { aTask, theWords } from '../../../test/words.fixture.ts'
import { movedCauses } from './moved-causes.ts'
import { spanWords } from './span-words.ts'
import { timedPhases } from './spans.ts'
import { timeScale } from './time-scale.ts'

function dated(key: string, process: string, dates: Partial<TaskView['dates']>): TaskView {
  const plain = aTask()
  return { ...plain, key, task: key, process, dates: { ...plain.dates, ...dates } }
}

const release = aReleaseView([
  aProcess('first', [aStep('a', ['1', '2', '3'])]),
  aProcess('second', [aStep('b', ['4'])]),
  aProcess('empty', []),
])

function anEngagement(tasks: readonly TaskView[]): EngagementView {
  const processes = release.processes.map(({ id }) => ({ process: id }) as ProcessView)
  return { tasks, processes } as unknown as EngagementView
}

test('a process reaches from its first day to its last, as planned and as it went; work without a day is counted', () => {
  const [phase] = timedPhases(
    anEngagement([
      dated('1', 'first', { planned: '2026-09-10', due: '2026-09-10', completedOn: '2026-09-12' }),
      dated('2', 'first', { planned: '2026-09-20', due: '2026-09-22', forecast: '2026-10-02' }),
      dated('3', 'first', {}),
      { ...dated('4', 'second', { due: '2026-12-24' }), verdict: 'does-not' },
    ]),
    release,
  )
  assert.equal(phase?.processes.length, 1)
  const [first] = phase.processes
  assert.deepEqual(first?.planned, { from: '2026-09-10', to: '2026-09-20' })
  assert.deepEqual(first.expected, { from: '2026-09-12', to: '2026-10-02' })
  assert.equal(first.doneTo, '2026-09-12')
  assert.deepEqual(
    first.tasks.map(({ view, day }) => [view.key, day]),
    [
      ['1', '2026-09-12'],
      ['2', '2026-10-02'],
    ],
  )
  assert.equal(first.undated, 1)
  assert.deepEqual(phase.expected, first.expected)
})

test('what moved by itself names what it took along; the one that moves most comes first', () => {
  const moved = (days: number, ...because: readonly string[]) => ({
    moved: { days, because: because.map((key) => ({ key, from: '2026-09-10', to: '2026-09-12' })), leftOut: 0 },
  })
  const causes = movedCauses([
    dated('1', 'first', moved(9, '1')),
    dated('2', 'first', moved(2, '2')),
    dated('3', 'first', moved(2, '2', '3')),
    dated('4', 'second', moved(-4, '2', '3', '4')),
    { ...dated('5', 'second', moved(2, '2', '5')), verdict: 'does-not' },
    dated('6', 'second', {}),
  ])
  assert.deepEqual(
    causes.map(({ view, days, followers, most }) => [view.key, days, followers.map(({ key }) => key), most]),
    [
      ['2', 2, ['3', '4'], -4],
      ['1', 9, [], 0],
    ],
  )
})

test('days stand in their order, a bar has both of its days, and a near look takes more room than there is', () => {
  const days = ['2026-12-31', '2026-01-01']
  const fit = timeScale(days, { zoom: 'fit', available: 800 })
  assert.equal(fit.width, 800)
  assert.ok(fit.x('2026-01-01') > 0 && fit.x('2026-12-31') < 800)
  const oneDay = fit.bar({ from: '2026-06-01', to: '2026-06-01' })
  assert.ok(oneDay.width >= 4)
  const week = timeScale(days, { zoom: 'week', available: 800 })
  assert.ok(week.width > 8000)
  assert.ok(Math.abs(week.bar({ from: '2026-06-01', to: '2026-06-02' }).width - 52) < 1)
  assert.ok(fit.ticks.some(({ isYear }) => isYear))
})

test('the days of a bar are said as they went, and as planned where that is other', () => {
  const planned = { from: '2026-09-10', to: '2026-09-20' }
  const words = theWords('en')
  assert.equal(spanWords(words, { planned, expected: planned }), 'Sep 10, 2026 to Sep 20, 2026')
  assert.equal(
    spanWords(words, { planned, expected: { from: '2026-09-12', to: '2026-09-12' } }),
    'Sep 12, 2026; planned Sep 10, 2026 to Sep 20, 2026',
  )
  assert.equal(spanWords(words, { planned, expected: null }), 'No day')
})
