import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decide } from '../command/decide.ts'
import type { Engagement } from '../state/engagement.ts'
import { anyHistory, live } from './any-history.ts'

const seed = 20261122

test(`[E11] a refused command, and a decision, change nothing (seed ${seed})`, () => {
  let refused = 0
  fc.assert(
    fc.property(anyHistory, (history) => {
      const run = live(history, (after, { before, command, context, rejection }) => {
        if (rejection === null) return
        refused += 1
        assert.equal(after.state, before)
        const copy = JSON.stringify([before, [...before.tasks], command])
        const past = command.type === 'Undo' ? after.past(command.seq) : null
        const again = decide(after.standing(context.now), command, { ...context, past })
        assert.deepEqual(again, { ok: false, rejection })
        assert.equal(JSON.stringify([before, [...before.tasks], command]), copy)
      })
      assert.equal(run.log.length, run.state.revision)
    }),
    { seed, numRuns: 40 },
  )
  assert.ok(refused > 0)
})

test(`[E12] what is accepted leaves its record other than it was (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      live(history, ({ state }, { before, rejection }) => {
        if (rejection === null) assert.notDeepEqual(contentOf(state), contentOf(before))
      })
    }),
    { seed, numRuns: 60 },
  )
})

/** An engagement without its revisions, and without records of which nothing but the revision was left. */
function contentOf({ scope, facts, ...state }: Engagement): unknown {
  const { tasks, processes, team, calendars, requests, workshops, questionnaires, notes, contacts, identities, time } =
    state
  const records = [tasks, processes, team, calendars, requests, workshops, questionnaires, notes, time].map((byId) =>
    [...byId].map(([id, record]) => [id, { ...record, revision: 0, timeRevision: 0 }]),
  )
  const people = [...contacts].map(([id, { details }]) => [id, details])
  return [scope, facts, people, identities, ...records]
}
