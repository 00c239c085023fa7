import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Attendee, untouchedWorkshop, type WorkshopRecord } from '../workshop/workshop-record.ts'
import { effectName } from './effect.ts'
import { effectsOf, type ToldRecords } from './effects-of.ts'

const seed = 20261129
const recorded = { engagement: 'e1', seq: 7, at: '2026-11-23T10:00:00.000Z', actor: 'ana' }
const nothing: ToldRecords = { workshops: new Map(), questionnaires: new Map(), requests: new Map(), notes: new Map() }

function aWorkshop(email: string): WorkshopRecord {
  const known = { name: 'Li', email, role: null, person: null, language: 'en' }
  const attendee: Attendee = { ...known, party: 'customer', optional: false }
  const start = '2026-12-01T09:00:00.000Z'
  return {
    ...untouchedWorkshop,
    attendees: [attendee],
    session: { start, minutes: 60, timeZone: 'UTC', place: null, link: null, host: 'ana' },
    invitedAt: recorded.at,
  }
}

test('[E118] what changes nothing that others hear of tells nobody', () => {
  const same = { ...nothing, workshops: new Map([['100', aWorkshop('li@contoso.example')]]) }
  assert.deepEqual(effectsOf(null, nothing, recorded), [])
  assert.deepEqual(effectsOf(same, { ...same, workshops: new Map(same.workshops) }, recorded), [])
})

test('[E113] what follows from an event is the same whenever it is asked, and of all that changed', () => {
  const workshops = new Map(['100', '101', '__proto__'].map((task) => [task, aWorkshop('li@contoso.example')]))
  const effects = effectsOf(nothing, { ...nothing, workshops }, recorded)
  assert.deepEqual(
    effects.map(({ name }) => name),
    ['100', '101', '__proto__'].map((task) => `workshop/e1/${task}/7/request/li@contoso.example`),
  )
  assert.deepEqual(effectsOf(nothing, { ...nothing, workshops }, recorded), effects)
  assert.deepEqual(
    effectsOf({ ...nothing, workshops }, nothing, { ...recorded, seq: 8 }).map(({ kind }) => kind),
    ['cancellation', 'cancellation', 'cancellation'],
  )
})

test(`[E113] different parts make different names (seed ${seed})`, () => {
  const part = fc.oneof(fc.constantFrom('a', 'a/b', '%2F', '/', '%', '', 'b'), fc.string())
  fc.assert(
    fc.property(fc.array(part), fc.array(part), (one, other) => {
      const isSame = JSON.stringify(one) === JSON.stringify(other)
      // No part is one empty part: names have more.
      if (one.length > 0 && other.length > 0) assert.equal(effectName(...one) === effectName(...other), isSame)
    }),
    { seed, numRuns: 2000 },
  )
})
