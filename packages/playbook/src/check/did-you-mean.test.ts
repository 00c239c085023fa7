import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { didYouMean } from './did-you-mean.ts'

test('[P45] a misspelt name is met with the nearest one, the first of two, and silence where none is near', () => {
  assert.equal(didYouMean('Enginer', ['Manager', 'Engineer']), ' Did you mean "Engineer"?')
  assert.equal(didYouMean('ＥＸＯ', ['Exo', 'exo']), ' Did you mean "Exo"?')
  assert.equal(didYouMean('bat', ['cat', 'rat']), ' Did you mean "cat"?')
  assert.equal(didYouMean('工程', ['工程师']), ' Did you mean "工程师"?')
  assert.equal(didYouMean('Echo', ['Manager', 'Specialist']), '')
  assert.equal(didYouMean('mail', []), '')
})

/** Levenshtein's distance as the books have it. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i + j))
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const [above, here] = [rows[i - 1] ?? [], rows[i] ?? []]
      const replace = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      here[j] = Math.min((above[j] ?? 0) + 1, (here[j - 1] ?? 0) + 1, replace)
    }
  }
  return rows[a.length]?.[b.length] ?? 0
}

test('[P45] what is left out early is never the nearest (seed 45)', () => {
  const word = fc.array(fc.constantFrom('a', 'b', 'ä', '工', '1'), { maxLength: 9 }).map((letters) => letters.join(''))
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 12 }), (name, candidates) => {
      const distances = candidates.map((candidate) => distance(name, candidate))
      const least = Math.min(...distances)
      const near = least <= Math.max(1, Math.floor(name.length / 3))
      const expected = near ? ` Did you mean "${candidates[distances.indexOf(least)]}"?` : ''
      assert.equal(didYouMean(name, candidates), expected)
    }),
    { seed: 45, numRuns: 1000 },
  )
})
