import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BoundedCache } from './bounded-cache.ts'

test('[S113] a cache never weighs more than its limit and forgets first what was used longest ago', () => {
  const cache = new BoundedCache<string>(6, (value) => value.length)
  cache.set('a', 'aa')
  cache.set('b', 'bb')
  cache.set('c', 'cc')
  assert.equal(cache.get('a'), 'aa')
  cache.set('d', 'dd')
  assert.deepEqual(
    ['a', 'b', 'c', 'd'].map((key) => cache.get(key)),
    ['aa', undefined, 'cc', 'dd'],
  )
  cache.set('a', 'aaaa')
  assert.deepEqual(
    ['a', 'c', 'd'].map((key) => cache.get(key)),
    ['aaaa', undefined, 'dd'],
  )
  cache.set('huge', 'hhhhhhh')
  assert.equal(cache.get('huge'), undefined)
})
