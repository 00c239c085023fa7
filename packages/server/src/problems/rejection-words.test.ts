import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rejectionInWords } from './rejection-words.ts'

test('[S6] a long list of what keeps a gate shut is cut, and says by how much', () => {
  const blockers = Array.from({ length: 13 }, (_, index) => `${100 + index}`)
  assert.equal(
    rejectionInWords({ code: 'gate-shut', task: '900', blockers }),
    'The gate 900 stays shut until these mandatory tasks are done or set aside: 100, 101, 102, 103, 104, 105, 106, 107, 108, 109 and 3 more.',
  )
})

test('[S6] what was expected is named', () => {
  const rejection = { code: 'unknown-outcome', outcome: 'win' } as const
  assert.equal(rejectionInWords({ ...rejection, choices: ['end'] }), 'Unexpected outcome win, expected end.')
  assert.equal(rejectionInWords({ ...rejection, choices: ['a', 'b'] }), 'Unexpected outcome win, expected one of a, b.')
})
