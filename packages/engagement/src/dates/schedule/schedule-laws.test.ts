import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anySchedule } from '../../fixtures/any-schedule.ts'
import { naiveDates } from '../../fixtures/naive-dates.ts'
import { addDays } from '../add-days.ts'
import { dayNumber } from '../day-number.ts'
import { forecastEnd } from './forecast-end.ts'
import { schedule } from './schedule.ts'
import type { ScheduleInput, ScheduleItem } from './schedule-input.ts'

const seed = 20261122

const runs = { seed, numRuns: 600 }

function withItems(input: ScheduleInput, change: (item: ScheduleItem, key: string) => Partial<ScheduleItem>) {
  const items = new Map([...input.items].map(([key, item]) => [key, { ...item, ...change(item, key) }]))
  return { ...input, items }
}

test(`[E59][E60][E61][E64] the dates are those of the naive reckoning (seed ${seed})`, () => {
  let [dated, circles] = [0, 0]
  fc.assert(
    fc.property(anySchedule, (input) => {
      const naive = naiveDates(input)
      for (const [key, dates] of schedule(input)) {
        const { settled, completedOn } = input.items.get(key) ?? { settled: false, completedOn: null }
        assert.equal(dates.planned, naive.date('planned', key))
        assert.equal(dates.due, naive.date('due', key))
        assert.equal(dates.forecast, settled ? null : naive.counted('forecast', key))
        assert.equal(dates.completedOn, completedOn)
        assert.equal(dates.why.kind === 'circle', naive.isInCircle('due', key))
        dated += dates.due === null ? 0 : 1
        circles += dates.why.kind === 'circle' ? 1 : 0
      }
    }),
    { ...runs, numRuns: 1500 },
  )
  assert.ok(dated > 3000 && circles > 300)
})

test(`[E60] a day that a person has set holds whatever else is (seed ${seed})`, () => {
  fc.assert(
    fc.property(anySchedule, (input) => {
      for (const [key, { due, why }] of schedule(input)) {
        const pinned = input.items.get(key)?.pinned ?? null
        if (pinned !== null) assert.deepEqual([due, why], [pinned, { kind: 'pinned' }])
      }
    }),
    runs,
  )
})

test(`[E63] a date is what its reason says, and without a date of the anchor there is none (seed ${seed})`, () => {
  fc.assert(
    fc.property(anySchedule, (input) => {
      const naive = naiveDates(input)
      for (const [key, { due, why }] of schedule(input)) {
        if (why.kind === 'pinned') continue
        const from = 'date' in why ? why.date : null
        if (from === null || !('days' in why)) {
          assert.equal(due, null)
          continue
        }
        const calendar = why.calendar === 'business' ? (input.items.get(key)?.calendar ?? null) : null
        assert.equal(due, addDays(from, why.days, calendar))
        if (why.kind === 'task') assert.equal(naive.counted('due', why.key ?? ''), from)
      }
    }),
    runs,
  )
})

test(`[E61][E62] open work with a date is expected today or later; overdue is what is open and was due before (seed ${seed})`, () => {
  fc.assert(
    fc.property(anySchedule, (input) => {
      for (const [key, { due, forecast, isOverdue, isBeforeStart }] of schedule(input)) {
        const isOpen = input.items.get(key)?.settled === false
        if (forecast !== null) assert.ok(forecast >= input.today)
        assert.equal(forecast !== null, isOpen && due !== null)
        assert.equal(isOverdue, isOpen && due !== null && due < input.today)
        assert.equal(isBeforeStart, due !== null && due < input.startDate)
      }
    }),
    runs,
  )
})

test(`[E65] what has moved ends a chain in which each waits for the one before it (seed ${seed})`, () => {
  let long = 0
  fc.assert(
    fc.property(anySchedule, (input) => {
      const naive = naiveDates(input)
      for (const [key, { planned, moved }] of schedule(input)) {
        const to = naive.counted('forecast', key)
        if (planned === null || to === null || planned === to) {
          assert.equal(moved, null)
          continue
        }
        assert.ok(moved !== null && moved.leftOut === 0)
        assert.equal(moved.days, dayNumber(to) - dayNumber(planned))
        assert.deepEqual(moved.because.at(-1), { key, from: planned, to })
        for (const [index, step] of moved.because.entries()) {
          assert.deepEqual([step.from, step.to], [naive.date('planned', step.key), naive.counted('forecast', step.key)])
          assert.notEqual(step.from, step.to)
          const after = moved.because[index + 1]
          if (after !== undefined) assert.ok(naive.needs('planned', after.key).includes(step.key))
        }
        long += moved.because.length > 2 ? 1 : 0
      }
    }),
    runs,
  )
  assert.ok(long > 20)
})

test(`[E66] the order in which items and processes come changes nothing (seed ${seed})`, () => {
  const anyShuffled = anySchedule.chain((input) =>
    fc.tuple(
      fc.constant(input),
      fc.shuffledSubarray([...input.items], { minLength: input.items.size }),
      fc.shuffledSubarray([...input.processes], { minLength: input.processes.size }),
    ),
  )
  fc.assert(
    fc.property(anyShuffled, ([input, items, processes]) => {
      const backwards = processes.map(
        ([id, { items, endedOn }]) => [id, { items: items.toReversed(), endedOn }] as const,
      )
      const shuffled = { ...input, items: new Map(items), processes: new Map(backwards) }
      const [one, other] = [schedule(input), schedule(shuffled)]
      for (const [key, dates] of one) assert.deepEqual(other.get(key), dates)
      assert.deepEqual(forecastEnd(other), forecastEnd(one))
    }),
    runs,
  )
})

test(`[E67] what is done later, ends later or is looked at later makes nothing due or expected earlier (seed ${seed})`, () => {
  const anyDelay = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.nat(), fc.constantFrom('done', 'ended', 'today'))
  let moved = 0
  fc.assert(
    fc.property(anySchedule, anyDelay, (input, [delay, which, what]) => {
      const later = (date: string | null) => (date === null ? null : addDays(date, delay, null))
      const done = [...input.items].filter(([, { completedOn }]) => completedOn !== null).map(([key]) => key)
      const chosen = done[which % Math.max(done.length, 1)]
      const ended = [...input.processes].map(
        ([id, process]) => [id, { ...process, endedOn: later(process.endedOn) }] as const,
      )
      const delayed = {
        done: withItems(input, (item, key) => (key === chosen ? { completedOn: later(item.completedOn) } : {})),
        ended: { ...input, processes: new Map(ended) },
        today: { ...input, today: later(input.today) ?? input.today },
      }[what]
      const after = schedule(delayed)
      for (const [key, before] of schedule(input)) {
        const { due = null, forecast = null } = after.get(key) ?? {}
        assert.deepEqual([due === null, forecast === null], [before.due === null, before.forecast === null])
        assert.ok((due ?? '') >= (before.due ?? ''))
        assert.ok((forecast ?? '') >= (before.forecast ?? ''))
        moved += due === before.due ? 0 : 1
      }
    }),
    runs,
  )
  assert.ok(moved > 50)
})

test(`[E68] where everything is done on the day for which it was planned nothing moves (seed ${seed})`, () => {
  fc.assert(
    fc.property(anySchedule, (input) => {
      const untouched = withItems(input, () => ({ pinned: null, completedOn: null, settled: false }))
      const processes = new Map([...input.processes].map(([id, { items }]) => [id, { items, endedOn: null }]))
      const plan = schedule({ ...untouched, processes })
      const done = withItems(untouched, (_, key) => {
        const completedOn = plan.get(key)?.planned ?? null
        return { completedOn, settled: completedOn !== null }
      })
      for (const [key, { planned, due, moved }] of schedule({ ...done, processes })) {
        assert.equal(moved, null)
        assert.equal(due, planned)
        assert.equal(planned, plan.get(key)?.planned)
      }
    }),
    runs,
  )
})

test(`[E69] nothing is done or expected after the end (seed ${seed})`, () => {
  fc.assert(
    fc.property(anySchedule, (input) => {
      const dates = schedule(input)
      const days = [...dates.values()]
        .map(({ completedOn, forecast }) => completedOn ?? forecast)
        .filter((day) => day !== null)
      assert.equal(forecastEnd(dates)?.date, days.sort().at(-1))
    }),
    runs,
  )
})
