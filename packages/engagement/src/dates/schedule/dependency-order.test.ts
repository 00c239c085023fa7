import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { dependencyOrder } from './dependency-order.ts'

const seed = 20261122

function reaches(needs: readonly (readonly number[])[], from: number, to: number): boolean {
  const seen = new Set<number>()
  const left = [...(needs[from] ?? [])]
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (node === to) return true
    if (!seen.has(node)) left.push(...(needs[node] ?? []))
    seen.add(node)
  }
  return false
}

test(`[E64] each node stands behind what it needs, and a circle is one that reaches itself (seed ${seed})`, () => {
  const anyNeeds = fc.integer({ min: 0, max: 12 }).chain((count) =>
    fc.array(fc.array(fc.integer({ min: 0, max: Math.max(count - 1, 0) }), { maxLength: 3 }), {
      minLength: count,
      maxLength: count,
    }),
  )
  let circles = 0
  fc.assert(
    fc.property(anyNeeds, (needs) => {
      const { order, inCircle } = dependencyOrder(needs.length, (node) => needs[node] ?? [])
      assert.deepEqual(
        [...order].sort((one, other) => one - other),
        needs.map((_, node) => node),
      )
      for (const [node, needed] of needs.entries()) {
        assert.equal(inCircle[node], reaches(needs, node, node))
        if (inCircle[node] === true) circles += 1
        for (const other of needed) {
          if (!reaches(needs, other, node)) assert.ok(order.indexOf(other) < order.indexOf(node))
        }
      }
    }),
    { seed, numRuns: 2000 },
  )
  assert.ok(circles > 1000)
})

test('[E64] a chain and a circle of 100,000 nodes end', () => {
  const count = 100_000
  const chain = dependencyOrder(count, (node) => (node + 1 < count ? [node + 1] : []))
  assert.deepEqual([chain.order[0], chain.order.at(-1)], [count - 1, 0])
  assert.ok(chain.inCircle.every((isInCircle) => !isInCircle))
  const circle = dependencyOrder(count, (node) => [(node + 1) % count])
  assert.ok(circle.inCircle.every((isInCircle) => isInCircle))
})
