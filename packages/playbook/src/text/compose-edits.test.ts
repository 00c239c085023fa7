import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { composeEdits } from './compose-edits.ts'
import { applyEdits, type TextEdit } from './edit.ts'

const written = fc.string({ unit: fc.constantFrom('a', 'b', '|', '\n'), maxLength: 4 })

function editsOf(text: string): fc.Arbitrary<readonly TextEdit[]> {
  return fc.array(fc.tuple(fc.nat(text.length), written), { maxLength: 8 }).map((cuts) => {
    const sorted = cuts.sort(([a], [b]) => a - b)
    return sorted.flatMap(([start, part], index) =>
      index % 2 === 0 ? [{ start, end: sorted[index + 1]?.[0] ?? start, text: part }] : [],
    )
  })
}

test('[P50] edits one after the other are edits at once (seed 53)', () => {
  const cases = fc
    .string({ unit: fc.constantFrom('x', 'y', ' '), maxLength: 20 })
    .chain((original) => fc.tuple(fc.constant(original), editsOf(original)))
    .chain(([original, first]) =>
      fc.tuple(fc.constant(original), fc.constant(first), editsOf(applyEdits(original, first))),
    )
  fc.assert(
    fc.property(cases, ([original, first, second]) => {
      const both = composeEdits(original, first, second)
      assert.equal(applyEdits(original, both), applyEdits(applyEdits(original, first), second))
      both.forEach((edit, index) => {
        assert.ok(edit.start >= (both[index - 1]?.end ?? 0) && edit.end >= edit.start)
      })
    }),
    { seed: 53, numRuns: 1000 },
  )
})
