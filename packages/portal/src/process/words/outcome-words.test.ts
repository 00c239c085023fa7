import assert from 'node:assert/strict'
import { test } from 'node:test'
import { theWords } from '../../../test/words.fixture.ts'
import { outcomeWords } from './outcome-words.ts'

const fewSeats = { kind: 'compare', fact: 'seats', operator: '<', value: 300 } as const

const cases = [
  [
    'applies',
    'For this customer: needs fewer than 300 seats, and that is so',
    '适合此客户：需要少于 300 个席位，目前满足',
  ],
  ['does-not', 'Not for this customer: needs fewer than 300 seats', '不适合此客户：需要少于 300 个席位'],
  [
    'unknown',
    'It is not known yet whether it is for this customer: needs fewer than 300 seats',
    '尚不清楚是否适合此客户：需要少于 300 个席位',
  ],
] as const

for (const [verdict, english, chinese] of cases) {
  test(`whether an outcome is for a customer, in both languages: ${english}`, () => {
    assert.equal(outcomeWords(theWords('en'), verdict, fewSeats), english)
    assert.equal(outcomeWords(theWords('zh-CN'), verdict, fewSeats), chinese)
  })
}
