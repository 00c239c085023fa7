import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Attendee, Session, WorkshopRecord } from '../workshop/workshop-record.ts'
import { untouchedWorkshop } from '../workshop/workshop-record.ts'
import { anyWorkshopHistory, stepsOf } from './any-workshop-history.ts'
import type { CancellationEffect, InvitationEffect } from './effect.ts'
import { invitationEffects, invitations, isOver } from './invitation-effects.ts'

const seed = 20261129

const session: Session = {
  start: '2026-12-01T09:00:00.000Z',
  minutes: 90,
  timeZone: 'Europe/Berlin',
  place: 'Room 1',
  link: null,
  host: 'ana',
}
const li = anAttendee('li@contoso.example')
const max = anAttendee('max@contoso.example')
const invited: WorkshopRecord = {
  ...untouchedWorkshop,
  attendees: [li, max],
  session,
  invitedAt: '2026-11-22T10:00:00.000Z',
}

function anAttendee(email: string): Attendee {
  return { name: email, email, party: 'customer', role: null, person: null, optional: false, language: 'en' }
}

/** What a change leads to, in short. */
function told(before: WorkshopRecord | null, after: WorkshopRecord | null, at = '2026-11-23T10:00:00.000Z') {
  const effects = invitationEffects({ engagement: 'e1', task: '100', before, after, seq: 7, at })
  return effects.map(({ name }) => name.replace('workshop/e1/100/7/', ''))
}

const everybody = ['request/li@contoso.example', 'request/max@contoso.example']
const nobodyComes = ['cancel/li@contoso.example', 'cancel/max@contoso.example']
const noShow = { ...invited, session: null, lapsed: [lapsed('no-show')] }
const calledOff = { ...invited, session: null, lapsed: [lapsed('cancelled')] }

function lapsed(why: 'cancelled' | 'no-show') {
  return { session, why, reason: 'Ill', by: 'ana', at: '2026-11-23T10:00:00.000Z' }
}

test('[E114] nobody is told before people are invited, and then everybody', () => {
  const { invitedAt: _, ...planned } = invited
  assert.deepEqual(told(null, { ...planned, invitedAt: null }), [])
  assert.deepEqual(told({ ...planned, invitedAt: null }, invited), everybody)
  assert.deepEqual(told({ ...invited, session: null }, invited), everybody)
  assert.deepEqual(told(invited, { ...invited, agenda: [], materials: [], revision: 9 }), [])
})

test('[E110] a change of what an invitation says reaches everybody, one of how somebody is asked only them', () => {
  for (const change of [{ start: '2026-12-02T09:00:00.000Z' }, { minutes: 60 }, { timeZone: 'UTC' }, { place: null }]) {
    assert.deepEqual(told(invited, { ...invited, session: { ...session, ...change } }), everybody)
  }
  for (const change of [{ link: 'https://call.example/1' }, { host: 'bo' }]) {
    assert.deepEqual(told(invited, { ...invited, session: { ...session, ...change } }), everybody)
  }
  const optional = { ...invited, attendees: [li, { ...max, optional: true }] }
  assert.deepEqual(told(invited, optional), ['request/max@contoso.example'])
})

test('[E119] who is removed gets a cancellation alone, who is added an invitation alone', () => {
  const alone = { ...invited, attendees: [li] }
  assert.deepEqual(told(invited, alone), ['cancel/max@contoso.example'])
  assert.deepEqual(told(alone, invited), ['request/max@contoso.example'])
})

test('[E114] a session called off is cancelled with its reason; a no-show, holding and what is over tell nobody', () => {
  assert.deepEqual(told(invited, calledOff), nobodyComes)
  const [first] = invitationEffects({
    engagement: 'e1',
    task: '100',
    before: invited,
    after: calledOff,
    seq: 7,
    at: session.start,
  })
  assert.equal(first?.kind === 'cancellation' && first.reason, 'Ill')
  assert.deepEqual(told(invited, noShow), [])
  const held = { session, attended: [], decisions: [], actions: [], minutes: '', by: 'ana', at: session.start }
  assert.deepEqual(told(invited, { ...invited, session: null, held }), [])
  assert.deepEqual(told(invited, { ...invited, held }), [])
  assert.deepEqual(told(invited, calledOff, '2026-12-01T10:30:00.000Z'), [])
  assert.deepEqual(told(invited, { ...invited, attendees: [] }, '2026-12-05T10:30:00.000Z'), [])
  const over = { ...invited, session: { ...session, place: 'Room 2' } }
  assert.deepEqual(told(invited, over, '2026-12-05T10:30:00.000Z'), [])
})

test('[E110] moved after a no-show, or called off and then taken back, it is an invitation again', () => {
  const later = { ...session, start: '2026-12-08T09:00:00.000Z' }
  assert.deepEqual(told(noShow, { ...noShow, session: later }), everybody)
  assert.deepEqual(told(calledOff, invited), everybody)
  assert.deepEqual(told(noShow, invited), [])
  assert.deepEqual(told(invited, { ...untouchedWorkshop, revision: 7 }), nobodyComes)
})

test(`[E110][E111][E112][E113][E114][E119] after any history everybody was told last what is true (seed ${seed})`, () => {
  const seen = { request: 0, update: 0, cancel: 0, silent: 0 }
  fc.assert(
    fc.property(anyWorkshopHistory, (history) => {
      const names = new Set<string>()
      const last = new Map<string, InvitationEffect | CancellationEffect>()
      for (const { before, after, at, kind, effects } of stepsOf(history)) {
        if (kind === 'no-show' || kind === 'hold' || kind === 'reply') assert.deepEqual(effects, [])
        for (const effect of effects) {
          const email = effect.to.kind === 'address' ? effect.to.email : ''
          const earlier = last.get(email)
          assert.ok(!names.has(effect.name), effect.name)
          names.add(effect.name)
          assert.ok(effect.sequence > (earlier?.sequence ?? 0))
          assert.notDeepEqual(content(effect), content(earlier))
          seen[effect.kind === 'cancellation' ? 'cancel' : effect.isUpdate ? 'update' : 'request'] += 1
          last.set(email, effect)
        }
        const tells = invitations(after)
        for (const email of new Set([...last.keys(), ...tells.keys()])) {
          const [is, was] = [tells.get(email), last.get(email)]
          const isToCome = is !== undefined && !isOver(is.session, at)
          const wasToCome = was?.kind === 'invitation' && !isOver(was.session, at)
          if (!isToCome && !wasToCome) {
            seen.silent += 1
            continue
          }
          assert.ok(
            was?.kind === 'invitation' && is !== undefined,
            `${kind}: ${JSON.stringify({ before, after, was })}`,
          )
          assert.deepEqual(
            { ...was.session, optional: was.optional },
            { ...is.session, optional: is.attendee.optional },
          )
        }
      }
    }),
    { seed, numRuns: 500 },
  )
  assert.ok(
    Object.values(seen).every((count) => count > 100),
    JSON.stringify(seen),
  )
})

function content(effect: InvitationEffect | CancellationEffect | undefined): unknown {
  if (effect === undefined) return null
  const { name: _, sequence: __, at: ___, ...said } = effect
  return effect.kind === 'cancellation' ? effect.kind : { ...said, isUpdate: null }
}

test('[E187] who was erased is told nothing, also not of a session that is called off', () => {
  const erased = { ...invited, attendees: [anAttendee('person-1@erased.invalid'), max] }
  assert.deepEqual(told(null, erased), ['request/max@contoso.example'])
  assert.deepEqual(told(erased, { ...erased, ...calledOff, attendees: erased.attendees }), [
    'cancel/max@contoso.example',
  ])
})
