import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aDoneItem, aDue, anItem, aScheduleInput } from '../../fixtures/a-schedule.ts'
import { addDays } from '../add-days.ts'
import type { Moved } from './moved.ts'
import { schedule } from './schedule.ts'
import type { ScheduleInput, ScheduleItem } from './schedule-input.ts'

type Items = readonly (readonly [string, ScheduleItem])[]

function movedOf(key: string, items: Items, over: Partial<ScheduleInput> = {}): Moved | null {
  return schedule(aScheduleInput(items, over)).get(key)?.moved ?? null
}

/** Three in a row, planned for 3, 5 and 8 June. */
const first = { due: aDue('start', 2) }
const second = { due: aDue('1', 2) }
const third = { due: aDue('2', 3) }
const row = (one: Partial<ScheduleItem>, two: Partial<ScheduleItem> = {}): Items => [
  anItem('1', { ...first, ...one }),
  anItem('2', { ...second, ...two }),
  anItem('3', third),
]
const done = (completedOn: string) => ({ completedOn, settled: true })
const step = (key: string, from: string | null, to: string) => ({ key, from, to })

test('[E65] what was done late moves all that waits for it, and each says how it came', () => {
  const items = row(done('2026-06-07'))
  const chain = [step('1', '2026-06-03', '2026-06-07'), step('2', '2026-06-05', '2026-06-09')]
  assert.deepEqual(movedOf('1', items), { days: 4, because: chain.slice(0, 1), leftOut: 0 })
  assert.deepEqual(movedOf('2', items), { days: 4, because: chain, leftOut: 0 })
  const whole = [...chain, step('3', '2026-06-08', '2026-06-12')]
  assert.deepEqual(movedOf('3', items), { days: 4, because: whole, leftOut: 0 })
})

test('[E65] what was made up for has moved nothing', () => {
  const items = row(done('2026-06-07'), done('2026-06-05'))
  assert.equal(movedOf('2', items), null)
  assert.equal(movedOf('3', items), null)
})

test('[E65] a chain begins where the first work moved by itself', () => {
  const late = row(done('2026-06-03'), done('2026-06-06'))
  const chain = [step('2', '2026-06-05', '2026-06-06'), step('3', '2026-06-08', '2026-06-09')]
  assert.deepEqual(movedOf('3', late), { days: 1, because: chain, leftOut: 0 })
  const pinned = row(done('2026-06-07'), { pinned: '2026-06-06' })
  assert.deepEqual(movedOf('3', pinned)?.because, chain)
  const overdue = movedOf('3', row(done('2026-06-03')), { today: '2026-06-06' })
  assert.deepEqual(overdue?.because, chain)
})

test('[E65] work that is done early moves what waits for it to earlier days', () => {
  const items = row(done('2026-06-01'))
  const chain = [step('1', '2026-06-03', '2026-06-01'), step('2', '2026-06-05', '2026-06-03')]
  assert.deepEqual(movedOf('2', items), { days: -2, because: chain, leftOut: 0 })
})

test('[E65] a delay that days off swallow is no cause', () => {
  const items = [
    aDoneItem('1', '2026-06-06', { due: aDue('start', 4) }),
    aDoneItem('2', '2026-06-09', { due: aDue('1', 1, 'business') }),
  ]
  assert.deepEqual(movedOf('2', items), { days: 1, because: [step('2', '2026-06-08', '2026-06-09')], leftOut: 0 })
})

test('[E65] of several anchors the one that is last is the cause, also one that had no date in the plan', () => {
  const after = anItem('2', { due: aDue('1', 1) })
  const [mail, files] = [anItem('1@mail', first), anItem('1@files', { due: aDue('start', 9) })]
  assert.equal(movedOf('2', [aDoneItem('1@mail', '2026-06-08', first), files, after]), null)
  const late = [aDoneItem('1@mail', '2026-06-12', first), files, after]
  const mailCame = [step('1@mail', '2026-06-03', '2026-06-12'), step('2', '2026-06-11', '2026-06-13')]
  assert.deepEqual(movedOf('2', late), { days: 2, because: mailCame, leftOut: 0 })
  const unplanned = [mail, aDoneItem('1@files', '2026-06-05'), after]
  const filesCame = [step('1@files', null, '2026-06-05'), step('2', '2026-06-04', '2026-06-06')]
  assert.deepEqual(movedOf('2', unplanned), { days: 2, because: filesCame, leftOut: 0 })
})

test('[E65] a chain goes no further back than to work that had no date in the plan', () => {
  const items = [
    aDoneItem('0', '2026-06-04'),
    anItem('1@mail', { due: aDue('0', 5) }),
    anItem('1@files', first),
    anItem('2', second),
  ]
  const chain = [step('1@mail', null, '2026-06-09'), step('2', '2026-06-05', '2026-06-11')]
  assert.deepEqual(movedOf('2', items), { days: 6, because: chain, leftOut: 0 })
})

test('[E65] a process that ended late moves what waits for it, although its work was done in time', () => {
  const items = [aDoneItem('1', '2026-06-03', first), anItem('2', { due: aDue('process p', 2) })]
  const processes = new Map([['p', { items: ['1'], endedOn: '2026-06-04' }]])
  const chain = [step('2', '2026-06-05', '2026-06-06')]
  assert.deepEqual(movedOf('2', items, { processes }), { days: 1, because: chain, leftOut: 0 })
})

test('[E65] what has no planned date has not moved', () => {
  assert.equal(movedOf('1', [anItem('1', { pinned: '2026-06-09' })]), null)
})

test('[E65] of a long chain the first and the last nineteen are shown, and how many are left out', () => {
  const chainOf = (length: number) =>
    Array.from({ length }, (_, index) => anItem(`${index}`, { due: aDue(index === 0 ? 'start' : `${index - 1}`, 1) }))
  const overdue = { today: '2026-06-03' }
  const whole = movedOf('19', chainOf(20), overdue)
  assert.deepEqual([whole?.because.length, whole?.because[0]?.key, whole?.leftOut], [20, '0', 0])
  const done = chainOf(25).map(([key, item]) => aDoneItem(key, addDays('2026-06-03', Number(key), null), item))
  for (const chain of [chainOf(25), done, done.toReversed()]) {
    const long = movedOf('24', chain, overdue)
    assert.deepEqual([long?.days, long?.because.length, long?.leftOut], [1, 20, 5])
    const keys = long?.because.map(({ key }) => key)
    assert.deepEqual(keys, ['0', ...Array.from({ length: 19 }, (_, index) => `${index + 6}`)])
  }
})
