import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stronglyConnected } from './strongly-connected.ts'

function groups(edges: Readonly<Record<string, readonly string[]>>) {
  return stronglyConnected(Object.keys(edges), (node) => edges[node] ?? [])
    .map((group) => group.join(''))
    .sort()
}

test('nodes that reach each other are one group, others stand alone', () => {
  assert.deepEqual(groups({ a: ['b'], b: ['c'], c: ['a', 'd'], d: ['e'], e: ['d', 'x'], f: ['f'] }), ['abc', 'de', 'f'])
  assert.deepEqual(groups({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }), ['a', 'b', 'c', 'd'])
})

test('a long way is no matter', () => {
  const edges = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`n${at}`, [`n${(at + 1) % 20_000}`]]))
  assert.equal(groups(edges).length, 1)
})
