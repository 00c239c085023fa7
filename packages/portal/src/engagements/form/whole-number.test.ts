import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseWholeNumber } from './whole-number.ts'

test('a whole number is read with the separators that people type', () => {
  const typed = ['12000', ' 12,000 ', '12 000', "1'200'000", '12\u00a0000', '１２０００', '0']
  assert.deepEqual(typed.map(parseWholeNumber), [12_000, 12_000, 12_000, 1_200_000, 12_000, 12_000, 0])
})

test('what is not a whole number is not guessed', () => {
  const typed = ['', 'abc', '-5', '1.5', '12,00', '1,2', '12000 seats', '9007199254740993', '1e3', '0x10']
  assert.deepEqual(
    typed.map(parseWholeNumber),
    typed.map(() => null),
  )
})
