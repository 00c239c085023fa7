import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setupI18n } from '@lingui/core'
import { shortDay } from './short-day.ts'

function said(date: string, locale = 'en'): string {
  return shortDay(setupI18n({ locale, messages: { [locale]: {} } }), date, '2026-12-31')
}

test('the days around today have names, others a day and a month', () => {
  assert.deepEqual(
    ['2026-12-30', '2026-12-31', '2027-01-01'].map((date) => said(date)),
    ['yesterday', 'today', 'tomorrow'],
  )
  assert.equal(said('2026-11-02'), 'Nov 2')
  assert.equal(said('2026-11-02', 'zh-CN'), '11月2日')
})

test('another year is named', () => {
  assert.equal(said('2027-03-05'), 'Mar 5, 2027')
  assert.equal(said('2027-03-05', 'zh-CN'), '2027年3月5日')
})
