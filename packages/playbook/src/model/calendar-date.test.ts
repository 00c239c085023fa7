import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isCalendarDate } from './calendar-date.ts'

test('[P80] days that exist, also leap days', () => {
  for (const day of ['2026-11-22', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31', '2026-04-30']) {
    assert.equal(isCalendarDate(day), true, day)
  }
})

test('[P80] days that do not exist, and other ways to write a day', () => {
  const impossible = ['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '0000-01-01']
  const otherwise = ['', '2026-1-1', '22.11.2026', '2026-11-22T00:00:00Z', ' 2026-11-22', '2026-11-22\n', '٢٠٢٦-١١-٢٢']
  for (const text of [...impossible, ...otherwise]) assert.equal(isCalendarDate(text), false, JSON.stringify(text))
})
