import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { contentDisposition } from './content-disposition.ts'

const seed = 20261129
const grammar = /^attachment; filename="([\x20-\x7e]*)"; filename\*=UTF-8''([\w!#$&+.^`|~%-]*)$/

test('[S167] a name is said in ASCII and as it is', () => {
  assert.equal(
    contentDisposition(`Plan "für" 客户's 100%.pdf`),
    `attachment; filename="Plan _f_r_ __'s 100_.pdf"; filename*=UTF-8''Plan%20%22f%C3%BCr%22%20%E5%AE%A2%E6%88%B7%27s%20100%25.pdf`,
  )
})

test(`[S167] no name breaks out of the header, and each can be read from it (seed ${seed})`, () => {
  const special = fc.constantFrom('"', '\\', '\r', '\n', ';', '%', "'", '*', '(', '\u202e', '😀')
  const name = fc.array(fc.oneof(special, fc.string({ unit: 'binary' }))).map((parts) => parts.join(''))
  fc.assert(
    fc.property(name, (said) => {
      const header = contentDisposition(said)
      const [, plain = '', encoded = ''] = grammar.exec(header) ?? assert.fail(header)
      assert.doesNotMatch(plain, /["\\]/)
      assert.equal(decodeURIComponent(encoded), said)
    }),
    { seed, numRuns: 1000 },
  )
})
