import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDoneItem, aDue, anItem, aScheduleInput } from '../../fixtures/a-schedule.ts'
import { plainCalendar } from '../work-calendar.ts'
import { schedule, type TaskDates } from './schedule.ts'
import type { ScheduleInput, ScheduleItem } from './schedule-input.ts'

type Items = readonly (readonly [string, ScheduleItem])[]

function datesOf(key: string, items: Items, over: Partial<ScheduleInput> = {}): TaskDates {
  const dates = schedule(aScheduleInput(items, over)).get(key)
  assert.ok(dates !== undefined, key)
  return dates
}

function dueOf(key: string, items: Items, over: Partial<ScheduleInput> = {}): string | null {
  return datesOf(key, items, over).due
}

const early = anItem('1', { due: aDue('start', 2) })
const late = anItem('2', { due: aDue('start', 8) })

test('[E59] a date is so many days from the start or the go-live, in business days of who does the work', () => {
  assert.equal(dueOf('1', [early]), '2026-06-03')
  assert.equal(dueOf('3', [anItem('3', { due: aDue('start', 5, 'business') })]), '2026-06-08')
  const goLive = '2026-09-01'
  const before = anItem('4', { due: aDue('go-live', -10) })
  assert.equal(dueOf('4', [before], { goLive }), '2026-08-22')
  assert.equal(dueOf('4', [anItem('4', { ...before[1], goLive: '2026-10-01' })], { goLive }), '2026-09-21')
  const shut = { ...plainCalendar, timeZone: 'UTC', workingDays: [2, 4], holidays: ['2026-06-04'] }
  assert.equal(dueOf('5', [anItem('5', { due: aDue('start', 2, 'business'), calendar: shut })]), '2026-06-09')
})

test('[E58] a task as anchor is the item of the same service where there is one', () => {
  const anchors = [anItem('1@mail', { due: aDue('start', 3) }), anItem('1@files', { due: aDue('start', 9) })]
  const after = { due: aDue('1', 1) }
  assert.equal(dueOf('2@mail', [...anchors, anItem('2@mail', after)]), '2026-06-05')
  assert.equal(dueOf('2@chat', [...anchors, anItem('2@chat', after)]), '2026-06-11')
  assert.equal(dueOf('2', [...anchors, anItem('2', after)]), '2026-06-11')
  assert.equal(dueOf('2@mail', [early, anItem('2@mail', after)]), '2026-06-04')
})

test('[E58] a process as anchor is its last work, as far as that has a date, until it has ended', () => {
  const after = anItem('3', { due: aDue('process p', 1) })
  const items = [early, late, anItem('7'), after]
  const processOf = (keys: readonly string[], endedOn: string | null = null) => ({
    processes: new Map([['p', { items: keys, endedOn }]]),
  })
  assert.equal(dueOf('3', items, processOf(['1', '2', '7', 'gone'])), '2026-06-10')
  assert.equal(dueOf('3', items, processOf(['1', '2'], '2026-06-05')), '2026-06-06')
  assert.equal(dueOf('3', items, processOf([], '2026-06-05')), '2026-06-06')
  assert.deepEqual(datesOf('3', items, processOf(['7'])).why, {
    kind: 'process',
    process: 'p',
    key: '7',
    date: null,
    isActual: false,
    days: 1,
    calendar: 'calendar',
  })
})

test('[E58] what was set aside is not waited for, unless there is nothing else to wait for', () => {
  const aside = anItem('1@mail', { due: aDue('start', 9), settled: true })
  const other = anItem('1@files', { due: aDue('start', 3) })
  const after = anItem('2', { due: aDue('1', 1) })
  assert.equal(dueOf('2', [aside, other, after]), '2026-06-05')
  assert.equal(dueOf('2', [aside, after]), '2026-06-11')
})

test('[E59][E60] what is planned is what the plan says; what holds comes from what is done and what is due', () => {
  const items = [
    aDoneItem('1', '2026-06-10', { due: aDue('start', 2) }),
    anItem('2', { due: aDue('1', 5) }),
    anItem('3', { due: aDue('2', 1) }),
    anItem('4', { due: aDue('3', 1), pinned: '2026-06-02' }),
    anItem('5', { due: aDue('4', 1) }),
  ]
  const dates = schedule(aScheduleInput(items))
  assert.deepEqual(
    [...dates.values()].map(({ planned, due }) => [planned, due]),
    [
      ['2026-06-03', '2026-06-03'],
      ['2026-06-08', '2026-06-15'],
      ['2026-06-09', '2026-06-16'],
      ['2026-06-10', '2026-06-02'],
      ['2026-06-11', '2026-06-03'],
    ],
  )
})

test('[E50] at the end of all days work is due on the last of them', () => {
  const items = [anItem('1', { due: aDue('start', 40) }), anItem('2', { due: aDue('1', -3) })]
  const dates = schedule(aScheduleInput(items, { startDate: '9999-12-01' }))
  assert.deepEqual(
    [...dates.values()].map(({ due }) => due),
    ['9999-12-31', '9999-12-28'],
  )
})

test('[E61] open work is expected today at the earliest, and what follows it after that', () => {
  const items = [early, anItem('2', { due: aDue('1', 5) }), anItem('3', { due: aDue('start', 30) })]
  const dates = schedule(aScheduleInput(items, { today: '2026-06-20' }))
  assert.deepEqual(
    [...dates.values()].map(({ due, forecast }) => [due, forecast]),
    [
      ['2026-06-03', '2026-06-20'],
      ['2026-06-08', '2026-06-25'],
      ['2026-07-01', '2026-07-01'],
    ],
  )
})

test('[E61] what is settled has no forecast; set aside it holds nothing up', () => {
  const settled = [
    aDoneItem('1', '2026-06-04'),
    anItem('2', { due: aDue('start', 2), settled: true }),
    anItem('3', { due: aDue('2', 1) }),
  ]
  const dates = schedule(aScheduleInput(settled, { today: '2026-06-01' }))
  assert.deepEqual(
    [...dates.values()].map(({ forecast, completedOn }) => [forecast, completedOn]),
    [
      [null, '2026-06-04'],
      [null, null],
      ['2026-06-04', null],
    ],
  )
  assert.equal(datesOf('3', settled, { today: '2026-06-20' }).forecast, '2026-06-20')
})

test('[E62] open work is overdue when its day is over, and settled work never', () => {
  const due = { due: aDue('start', 2) }
  const isOverdue = (item: (typeof early)[1], today: string) => datesOf('1', [['1', item]], { today }).isOverdue
  assert.equal(isOverdue(early[1], '2026-06-03'), false)
  assert.equal(isOverdue(early[1], '2026-06-04'), true)
  assert.equal(isOverdue(aDoneItem('1', '2026-06-09', due)[1], '2026-06-30'), false)
  assert.equal(isOverdue(anItem('1', { ...due, settled: true })[1], '2026-06-30'), false)
  assert.equal(isOverdue(anItem('1')[1], '2026-06-30'), false)
})

test('[E62] what is due before the engagement starts is marked: the go-live is too near', () => {
  const items = [anItem('1', { due: aDue('go-live', -10) }), anItem('2', { due: aDue('go-live', -9) }), anItem('3')]
  const dates = schedule(aScheduleInput(items, { goLive: '2026-06-10' }))
  assert.deepEqual(
    [...dates.values()].map(({ isBeforeStart }) => isBeforeStart),
    [true, false, false],
  )
})

test('[E63] every date says what it is reckoned from, and no date says why there is none', () => {
  const rule = { days: 5, calendar: 'business' }
  const because = (anchor: string, items: Items = [], over: Partial<ScheduleInput> = {}) =>
    datesOf('9', [...items, anItem('9', { due: aDue(anchor, 5, 'business') })], over).why
  const done = aDoneItem('2', '2026-06-08')
  assert.deepEqual(because('start'), { kind: 'start', date: '2026-06-01', ...rule })
  assert.deepEqual(because('go-live', [], { goLive: '2026-09-01' }), { kind: 'go-live', date: '2026-09-01', ...rule })
  assert.deepEqual(because('go-live'), { kind: 'go-live-unknown', ...rule })
  const expected = { kind: 'task', task: '1', key: '1', date: '2026-06-03', isActual: false, ...rule }
  assert.deepEqual(because('1', [early]), expected)
  const actual = { kind: 'task', task: '2', key: '2', date: '2026-06-08', isActual: true, ...rule }
  assert.deepEqual(because('2', [done]), actual)
  const undated = { kind: 'task', task: '3', key: '3', date: null, isActual: false, ...rule }
  assert.deepEqual(because('3', [anItem('3')]), undated)
  assert.deepEqual(because('4'), { kind: 'anchor-not-applicable', anchor: { kind: 'task', task: '4' }, ...rule })
  const process = { kind: 'process', process: 'p' }
  assert.deepEqual(because('process p'), { kind: 'anchor-not-applicable', anchor: process, ...rule })
  const empty = { processes: new Map([['p', { items: ['gone'], endedOn: null }]]) }
  assert.deepEqual(because('process p', [], empty), { kind: 'anchor-not-applicable', anchor: process, ...rule })
  const ended = { processes: new Map([['p', { items: ['1', '2'], endedOn: '2026-06-09' }]]) }
  const last = { ...process, key: '2', date: '2026-06-09', isActual: true, ...rule }
  assert.deepEqual(because('process p', [early, done], ended), last)
  assert.deepEqual(because('process p', [early], ended), { ...last, key: null })
  assert.deepEqual(datesOf('9', [anItem('9')]).why, { kind: 'none' })
})

test('[E63] an anchor is actual when all of its work is done', () => {
  const after = anItem('9', { due: aDue('1') })
  const whyAfter = (...items: Items) => datesOf('9', [...items, after]).why
  const half = [aDoneItem('1@mail', '2026-06-09'), anItem('1@files', { due: aDue('start', 1) })]
  assert.partialDeepStrictEqual(whyAfter(...half), { key: '1@mail', date: '2026-06-09', isActual: false })
  const whole = [aDoneItem('1@mail', '2026-06-09'), aDoneItem('1@files', '2026-06-10')]
  assert.partialDeepStrictEqual(whyAfter(...whole), { key: '1@files', date: '2026-06-10', isActual: true })
})

test('[E60] a day that a person has set holds, and is expected as it is set', () => {
  const dates = datesOf('2', [early, anItem('2', { due: aDue('1', 5), pinned: '2026-06-04' })], { today: '2026-06-04' })
  assert.partialDeepStrictEqual(dates, { planned: '2026-06-08', due: '2026-06-04', forecast: '2026-06-04' })
  assert.deepEqual(dates.why, { kind: 'pinned' })
})

test('[E64] work in a circle has no date and says so, and what waits for it waits without one', () => {
  const circle = [anItem('1', { due: aDue('2', 1) }), anItem('2', { due: aDue('1', 1) })]
  const after = anItem('3', { due: aDue('2', 1) })
  const dates = schedule(aScheduleInput([...circle, after, anItem('4', { due: aDue('4', 1) })]))
  for (const { planned, due, forecast, moved } of dates.values()) {
    assert.deepEqual([planned, due, forecast, moved], [null, null, null, null])
  }
  assert.deepEqual(
    [...dates.values()].map(({ why }) => why.kind),
    ['circle', 'circle', 'task', 'circle'],
  )
})

test('[E64] a day that was set and work that is done open a circle', () => {
  const [first, second] = [anItem('1', { due: aDue('2', 1) }), anItem('2', { due: aDue('1', 1) })]
  assert.equal(dueOf('2', [anItem('1', { ...first[1], pinned: '2026-06-05' }), second]), '2026-06-06')
  const done = aDoneItem('1', '2026-06-05', { due: aDue('2', 1) })
  assert.equal(dueOf('2', [done, second]), '2026-06-06')
  assert.equal(dueOf('1', [done, second]), '2026-06-07')
})

test('[E64] ten thousand pieces of work in one chain, and in one circle', () => {
  const count = 10_000
  const link = (index: number, anchor: string) => anItem(`${index}`, { due: aDue(anchor, 1) })
  const links = Array.from({ length: count - 1 }, (_, index) => link(index + 1, `${index}`))
  const chain = schedule(aScheduleInput([...links.reverse(), link(0, 'start')], { today: '2026-06-03' }))
  assert.equal(chain.get('9999')?.due, '2053-10-17')
  assert.partialDeepStrictEqual(chain.get('9999')?.moved, { days: 1, leftOut: count - 20 })
  const circle = schedule(aScheduleInput([...links, link(0, `${count - 1}`)]))
  assert.ok([...circle.values()].every(({ why, due }) => why.kind === 'circle' && due === null))
})
