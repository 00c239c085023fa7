import assert from 'node:assert/strict'
import { test } from 'node:test'
import { didYouMean } from './did-you-mean.ts'

test('[P45] a misspelt name is met with the nearest one, the first of two, and silence where none is near', () => {
  assert.equal(didYouMean('Enginer', ['Manager', 'Engineer']), ' Did you mean "Engineer"?')
  assert.equal(didYouMean('ＥＸＯ', ['Exo', 'exo']), ' Did you mean "Exo"?')
  assert.equal(didYouMean('bat', ['cat', 'rat']), ' Did you mean "cat"?')
  assert.equal(didYouMean('工程', ['工程师']), ' Did you mean "工程师"?')
  assert.equal(didYouMean('Echo', ['Manager', 'Specialist']), '')
  assert.equal(didYouMean('mail', []), '')
})
