import assert from 'node:assert/strict'
import { test } from 'node:test'
import { periodWords } from './period-words.ts'

test('what is looked at is said as a month or from day to day', () => {
  const day = '2026-12-01'
  assert.equal(periodWords({ locale: 'en' }, { look: 'month', day }), 'December 2026')
  assert.equal(periodWords({ locale: 'zh-CN' }, { look: 'month', day }), '2026年12月')
  assert.equal(periodWords({ locale: 'en' }, { look: 'week', day }), 'November 30 – December 6, 2026')
  assert.equal(periodWords({ locale: 'en' }, { look: 'list', day }), 'December 1 – 30, 2026')
})
