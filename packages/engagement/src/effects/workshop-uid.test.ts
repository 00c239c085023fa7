import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { workshopOfUid, workshopUid } from './workshop-uid.ts'

const seed = 20261129
const anyId = fc.oneof(
  fc.uuid(),
  fc.constantFrom('100', '100@mail', '+1', '__proto__', 'a.b', '~002e', ''),
  fc.string({ unit: 'binary' }),
)

test('[E115] a workshop has one name in calendars', () => {
  assert.equal(workshopUid('0192-a', '3981@mail'), '0192-a.3981~0040mail@fairlead')
})

test(`[E115] that name leads back to the workshop, whatever its ids are made of (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyId, anyId, (engagement, task) => {
      const uid = workshopUid(engagement, task)
      assert.match(uid, /^[A-Za-z0-9_~-]*\.[A-Za-z0-9_~-]*@fairlead$/)
      assert.deepEqual(workshopOfUid(uid), { engagement, task })
    }),
    { seed, numRuns: 500 },
  )
})

test('[E115] what is no such name leads nowhere', () => {
  for (const uid of [
    '',
    '@fairlead',
    'e1@fairlead',
    'e1.100',
    'e1.100@elsewhere',
    'e1.1.2@fairlead',
    'e1.~0041@fairlead',
    'é.1@fairlead',
  ]) {
    assert.equal(workshopOfUid(uid), null, uid)
  }
})
