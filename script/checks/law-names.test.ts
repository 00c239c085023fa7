import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unnamedLaws } from './law-names.ts'

const spec = (text: string) => [{ file: 'SPEC.md', text }]
// Put together here, so that the real check does not take these for names of tests.
const named = (...ids: readonly string[]) => [
  { file: 'x.test.ts', text: ids.map((id) => `${'te'}st('[${id}] it holds', f)`).join('\n') },
]

test('[C15] laws that are named are fine', () => {
  assert.deepEqual(unnamedLaws(spec('- **Z1** One.\n- **Z2** Two.'), named('Z2', 'Z1', 'Z1')), [])
})

test('[C15] a law without a test, a law twice and a test without a law are found', () => {
  assert.deepEqual(unnamedLaws(spec('- **Z1** One.'), []), ['SPEC.md: no test names Z1.'])
  assert.deepEqual(unnamedLaws(spec('- **Z1** One.\n- **Z1** Again.'), named('Z1')), ['SPEC.md: Z1 stands twice.'])
  assert.deepEqual(unnamedLaws(spec(''), named('Z9')), ['x.test.ts: a test names Z9, which no SPEC.md has.'])
})
