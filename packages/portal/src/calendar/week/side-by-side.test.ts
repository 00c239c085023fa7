import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sideBySide } from './side-by-side.ts'

const seed = 20261129
const least = 20
const anyStretch = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 0, max: 300 }))
  .map(([from, minutes]) => ({ from, to: Math.min(1440, from + minutes) }))

test(`what overlaps stands side by side, in as few columns as there have to be (seed ${seed})`, () => {
  fc.assert(
    fc.property(fc.array(anyStretch, { maxLength: 30 }), (stretches) => {
      const placed = sideBySide(stretches, least)
      assert.equal(placed.length, stretches.length)
      const end = ({ from, to }: { from: number; to: number }) => Math.max(to, from + least)
      const at = (minute: number) => placed.filter(({ item }) => item.from <= minute && minute < end(item))
      const most = Math.max(0, ...stretches.map(({ from }) => at(from).length))
      assert.equal(Math.max(0, ...placed.map(({ columns }) => columns)), most)
      for (const { item, column, columns } of placed) {
        assert.ok(column < columns)
        const beside = at(item.from)
        assert.equal(new Set(beside.map((one) => one.column)).size, beside.length)
        assert.equal(new Set(beside.map((one) => one.columns)).size, 1)
      }
    }),
    { seed, numRuns: 500 },
  )
})
