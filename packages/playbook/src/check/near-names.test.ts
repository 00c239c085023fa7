import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nearNames } from './near-names.ts'

test('names that differ in a letter or two neighbours are near, those that differ in a digit are not', () => {
  const names = ['engineer', 'enginer', 'engineeer', 'engnieer', 'architect', 'windows10', 'windows11', 'mail', 'mial']
  const near = nearNames(names).filter(([a]) => a === 'engineer')
  assert.deepEqual(near.map(([, b]) => b).sort(), ['engineeer', 'enginer', 'engnieer'])
  assert.deepEqual(nearNames(['windows10', 'windows11', 'mail', 'mial', 'deployment', 'employment']), [])
})
