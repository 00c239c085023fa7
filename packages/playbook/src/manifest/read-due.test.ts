import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Due } from '../model/task-kind.ts'
import { type AnchorNames, foldedAnchor, readDue as readDueAmong } from './read-due.ts'

const start = { kind: 'start' } as const
const goLive = { kind: 'go-live' } as const

function among(tasks: readonly string[], processes: readonly string[]): AnchorNames {
  return {
    isTask: (name) => tasks.includes(name),
    processOf: (name) => processes.find((id) => foldedAnchor(id) === name) ?? null,
  }
}

const readDue = (text: string) => readDueAmong(text, among([], []))

test('[P85] a due date is an anchor and an offset in business days, days or weeks', () => {
  const cases: [string, Due][] = [
    ['start', { anchor: start, days: 0, calendar: 'calendar' }],
    ['start + 5bd', { anchor: start, days: 5, calendar: 'business' }],
    ['Start+5 BD', { anchor: start, days: 5, calendar: 'business' }],
    ['go-live - 10d', { anchor: goLive, days: -10, calendar: 'calendar' }],
    ['go live − 2w', { anchor: goLive, days: -14, calendar: 'calendar' }],
    ['上线＋３d', { anchor: goLive, days: 3, calendar: 'calendar' }],
    ['1629 + 2bd', { anchor: { kind: 'task', task: '1629' }, days: 2, calendar: 'business' }],
    [
      'kick-off:site-visit - 1d',
      { anchor: { kind: 'task', task: 'kick-off:site-visit' }, days: -1, calendar: 'calendar' },
    ],
    ['kick-off:day-2 + 0d', { anchor: { kind: 'task', task: 'kick-off:day-2' }, days: 0, calendar: 'calendar' }],
    ['start - 0d', { anchor: start, days: 0, calendar: 'calendar' }],
  ]
  for (const [text, due] of cases) assert.deepEqual(readDue(text), { ok: true, due }, text)
})

test('[P85] what is no due date says what was expected', () => {
  for (const text of ['start + 5', '1629-2', 'go-live + 10']) {
    assert.deepEqual(readDue(text), {
      ok: false,
      expected: 'a unit behind the number: bd (business days), d (days) or w (weeks)',
      unknown: null,
    })
  }
  for (const text of ['', '5bd', '+ 5bd', 'soon', 'soon + 5d', 'start + five d', 'start + 5m', 'constructor + 1d']) {
    const read = readDue(text)
    assert.match(read.ok ? '' : read.expected, /anchor|unit/, text)
  }
  assert.deepEqual(readDue('start + 9999w'), { ok: false, expected: 'at most 3650 days', unknown: null })
})

test('[P85] a due date counts from the end of a process by its id; a word and a task of the same spelling count first', () => {
  const names = among(['12', 'kick-off:12'], ['kick-off', 'day-2w', '12', '13', 'kick-off:12', 'start', 'ﬁnal – part'])
  const anchors: [string, string][] = [
    ['kick-off + 3bd', 'process kick-off 3'],
    ['kick-off', 'process kick-off 0'],
    ['kick-off-1w', 'process kick-off -7'],
    ['day-2w', 'process day-2w 0'],
    ['day-2w - 1d', 'process day-2w -1'],
    ['12 + 1d', 'task 12 1'],
    ['13 + 1d', 'process 13 1'],
    ['14 + 1d', 'task 14 1'],
    ['kick-off:12', 'task kick-off:12 0'],
    ['start + 1d', 'start 1'],
    ['final - part + 1d', 'process ﬁnal – part 1'],
  ]
  for (const [text, expected] of anchors) {
    const read = readDueAmong(text, names)
    assert.ok(read.ok, text)
    assert.equal([...Object.values(read.due.anchor), read.due.days].join(' '), expected, text)
  }
  const unknown = readDueAmong('kickoff + 3bd', names)
  assert.deepEqual(unknown, {
    ok: false,
    expected: 'an anchor (start, go-live, the id of a task or of a process) and an offset, such as start + 5bd',
    unknown: 'kickoff',
  })
})

const written = fc.record({
  anchor: fc.constantFrom('start', 'go-live', '12', 'a-b:c-d', 'kick-off', 'week-2d'),
  days: fc.integer({ min: -3650, max: 3650 }),
  unit: fc.constantFrom('bd', 'd'),
})

test('[P85] every due date that can be said reads back (seed 85)', () => {
  fc.assert(
    fc.property(written, ({ anchor, days, unit }) => {
      const read = readDueAmong(
        `${anchor} ${days < 0 ? '-' : '+'} ${Math.abs(days)}${unit}`,
        among([], ['kick-off', 'week-2d']),
      )
      assert.ok(read.ok)
      assert.equal(read.due.days, days)
      assert.equal(read.due.calendar, unit === 'bd' ? 'business' : 'calendar')
    }),
    { seed: 85, numRuns: 300 },
  )
})
