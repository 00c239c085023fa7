import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Effect } from '../effects/effect.ts'
import { effectsOf } from '../effects/effects-of.ts'
import { invitations, isOver } from '../effects/invitation-effects.ts'
import type { Engagement } from '../state/engagement.ts'
import { evolve } from '../state/evolve.ts'
import { type Attempt, anyShortHistory, type History, live } from './any-history.ts'
import type { Wish } from './wish.ts'

const seed = 20261129

const anyAttendees = fc.subarray(['ada@example.org', 'bob@example.org']).chain((emails) =>
  fc.boolean().map((optional) =>
    emails.map((email) => ({
      ...{ name: email, email, party: 'customer' as const, role: null, person: null },
      ...{ optional, language: null },
    })),
  ),
)
const session = { minutes: 60, timeZone: 'Europe/Berlin', link: null, host: 'bo' }
const ofWorkshop = { task: fc.constant('100') }

/** What people do who have somebody come. */
const anyTelling: fc.Arbitrary<Wish> = fc.oneof(
  fc.record({
    ...{ type: fc.constant('PrepareWorkshop' as const), ...ofWorkshop },
    ...{ agenda: fc.constant(null), attendees: anyAttendees },
  }),
  fc
    .record({
      ...{ type: fc.constant('ScheduleWorkshop' as const), ...ofWorkshop, time: fc.constantFrom('09:30', '11:30') },
      ...{ date: fc.constantFrom('2026-11-22', '2026-11-23', '2026-11-30'), place: fc.constantFrom('Room 7', null) },
    })
    .map((wish) => ({ ...wish, ...session })),
  fc.record({ type: fc.constant('InviteToWorkshop' as const), ...ofWorkshop }),
  fc.record({
    ...{ type: fc.constant('CallOffWorkshop' as const), ...ofWorkshop, reason: fc.constant('ill') },
    why: fc.constantFrom('cancelled', 'no-show'),
  }),
  fc.record({ type: fc.constant('Undo' as const), ago: fc.constantFrom(0, 0, 1, 2) }),
)

const anyToldHistory: fc.Arbitrary<History> = fc
  .record({
    history: anyShortHistory,
    tellings: fc.array(fc.record({ wish: anyTelling, days: fc.constantFrom(0, 0, 0, 1) }), {
      maxLength: 30,
      size: 'max',
    }),
  })
  .map(({ history, tellings }) => {
    const more: readonly Attempt[] = tellings.map(({ wish, days }) => ({ wish, actor: 'ana', days, behind: 0 }))
    return { ...history, attempts: [...history.attempts, ...more] }
  })

/** What was told of a workshop to an address last, by both. */
function note(last: Map<string, Effect>, effect: Effect): void {
  if (effect.to.kind === 'address' && 'sequence' in effect) last.set(`${effect.task} ${effect.to.email}`, effect)
}

test(`[E110][E112][E113][E117][E118][E210] whatever people do, those outside were told last what is true (seed ${seed})`, () => {
  const seen = { invitation: 0, cancellation: 0, questionnaire: 0, request: 0, note: 0 }
  fc.assert(
    fc.property(anyToldHistory, (history) => {
      const names = new Set<string>()
      const last = new Map<string, Effect>()
      let before: Engagement | null = null
      for (const recorded of live(history).log) {
        const after = evolve(before, recorded)
        for (const effect of effectsOf(before, after, recorded)) {
          assert.ok(!names.has(effect.name), effect.name)
          names.add(effect.name)
          assert.notDeepEqual(effect.to, { kind: 'person', person: recorded.actor })
          seen[effect.kind] += 1
          note(last, effect)
        }
        for (const [task, workshop] of after.workshops) {
          for (const [email, { session, attendee }] of invitations(workshop)) {
            if (isOver(session, recorded.at)) continue
            const was = last.get(`${task} ${email}`)
            assert.ok(was?.kind === 'invitation', email)
            assert.deepEqual([was.session, was.optional], [session, attendee.optional])
            assert.ok(was.sequence <= workshop.revision)
          }
        }
        before = after
      }
    }),
    { seed, numRuns: 250 },
  )
  assert.ok(seen.invitation > 50 && seen.cancellation > 10 && seen.request > 20 && seen.note > 20, JSON.stringify(seen))
})
