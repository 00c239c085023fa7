import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dateOf } from '@fairlead/playbook'
import fc from 'fast-check'
import { readDays } from './read-days.ts'

const seed = 20261129

test('days are read as people write them, with names beside them', () => {
  const list = `2026-12-25 Christmas
26.12.2026 second day of Christmas
2027/1/1, 2027.1.6; 20270501
２０２７年１０月１日 国庆节、Epiphany`
  assert.deepEqual(readDays(list), {
    days: ['2026-12-25', '2026-12-26', '2027-01-01', '2027-01-06', '2027-05-01', '2027-10-01'],
    unread: [],
  })
})

test('two days in one line are all days between them', () => {
  const days = ['2026-12-30', '2026-12-31', '2027-01-01']
  for (const range of ['2026-12-30 – 2027-01-01', '30.12.2026 bis 1.1.2027', '2026年12月30日至2027年1月1日']) {
    assert.deepEqual(readDays(range).days, days, range)
  }
})

test('what could be two days, is none, or is too long is given back and not guessed', () => {
  const pieces = [
    '12/25/2026',
    '2026-02-30',
    '25 December',
    '2026-12-25 – 2026-12-24',
    '2026-01-01 – 2027-12-31',
    '1.1.27',
  ]
  assert.deepEqual(readDays(pieces.join('\n')), { days: [], unread: pieces })
})

test('a text without figures, and none at all, is no list of days and no mistake', () => {
  assert.deepEqual(readDays('Christmas, Easter\n\n'), { days: [], unread: [] })
})

test(`days that are written down are read back, each once (seed ${seed})`, () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 15_000, max: 25_000 }).map(dateOf)),
      fc.constantFrom('\n', ', ', '; '),
      (days, between) => {
        assert.deepEqual(readDays(days.join(between)), { days: [...new Set(days)].sort(), unread: [] })
      },
    ),
    { seed, numRuns: 300 },
  )
})
