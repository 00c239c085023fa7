import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDate } from './read-date.ts'

test('[P9] five shapes of a date, and the impossible', () => {
  const cases: [string, ReturnType<typeof readDate>][] = [
    ['1/31/2020', '2020-01-31'],
    ['1/31/20', '2020-01-31'],
    ['31/1/2020', '2020-01-31'],
    ['31.01.2020', '2020-01-31'],
    ['2020/01/31', '2020-01-31'],
    ['2020-01-31', '2020-01-31'],
    ['2019 年 10 月 1 日', '2019-10-01'],
    ['2/29/2024', '2024-02-29'],
    ['2/29/2023', 'impossible'],
    ['13/13/2020', 'impossible'],
    ['1/1/1899', 'impossible'],
    ['0/1/2020', 'impossible'],
    ['spring', null],
    ['', null],
  ]
  for (const [text, expected] of cases) assert.equal(readDate(text), expected, text)
})
